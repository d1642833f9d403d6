import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { Icon, type IconName } from '@verso/ui';

import { Theme, type ThemeChoice, THEMES } from './theme';

const ICONS: Readonly<Record<ThemeChoice, IconName>> = {
  system: 'sun-moon',
  light: 'sun',
  dark: 'moon',
};

/** One button that goes round: as the device, light, dark. Its name says which is on. */
@Component({
  selector: 'app-theme-switch',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, TranslocoDirective],
  template: `
    <button
      *transloco="let t"
      type="button"
      [attr.aria-label]="t('shell.theme.' + theme.current())"
      [title]="t('shell.theme.' + theme.current())"
      (click)="theme.use(next())"
    >
      <ui-icon [name]="icon()" />
    </button>
  `,
  styles: `
    button {
      align-items: center;
      background: none;
      block-size: 36px;
      border: 0;
      border-radius: var(--radius-small);
      color: var(--ink-quiet);
      cursor: pointer;
      display: inline-flex;
      inline-size: 36px;
      justify-content: center;
      padding: 0;
    }
    button:hover {
      background: var(--sunken);
      color: var(--ink);
    }
    @media (max-width: 767px) {
      button {
        block-size: 44px;
        inline-size: 44px;
      }
    }
  `,
})
export class ThemeSwitch {
  protected readonly theme = inject(Theme);
  protected readonly icon = computed(() => ICONS[this.theme.current()]);
  protected readonly next = computed(
    () => THEMES[(THEMES.indexOf(this.theme.current()) + 1) % THEMES.length] ?? 'system',
  );
}
