import { DOCUMENT } from '@angular/common';
import { inject, Injectable, signal } from '@angular/core';

/** `system` follows the device; the others are the person's own choice. */
export const THEMES = ['system', 'light', 'dark'] as const;
export type ThemeChoice = (typeof THEMES)[number];

const KEPT_AS = 'verso.theme';

/** Light or dark. The choice is kept on this device only. */
@Injectable({ providedIn: 'root' })
export class Theme {
  private readonly document = inject(DOCUMENT);
  private readonly chosen = signal<ThemeChoice>(this.kept());

  readonly current = this.chosen.asReadonly();

  constructor() {
    this.show(this.chosen());
  }

  use(choice: ThemeChoice): void {
    this.chosen.set(choice);
    this.show(choice);
    this.document.defaultView?.localStorage.setItem(KEPT_AS, choice);
  }

  private show(choice: ThemeChoice): void {
    const root = this.document.documentElement;
    if (choice === 'system') root.removeAttribute('data-theme');
    else root.setAttribute('data-theme', choice);
  }

  private kept(): ThemeChoice {
    const kept = this.document.defaultView?.localStorage.getItem(KEPT_AS);
    return THEMES.find((theme) => theme === kept) ?? 'system';
  }
}
