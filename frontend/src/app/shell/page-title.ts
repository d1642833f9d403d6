import { inject, Injectable, signal } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { type RouterStateSnapshot, TitleStrategy } from '@angular/router';

import type { RouteInfo } from '../session/guards';
import { Language } from './language/language';

/**
 * The name of the page one is on, for the browser's tab and for those who hear the page.
 * A page about one thing (an enterprise) names itself with `name`.
 */
@Injectable({ providedIn: 'root' })
export class PageTitle extends TitleStrategy {
  private readonly title = inject(Title);
  private readonly language = inject(Language);
  private readonly spoken = signal('');
  private key = '';

  /** What a screen reader announces after a change of page. */
  readonly announced = this.spoken.asReadonly();

  override updateTitle(state: RouterStateSnapshot): void {
    let route = state.root;
    while (route.firstChild) route = route.firstChild;
    this.key = (route.data as RouteInfo).title ?? '';
    this.retell();
  }

  /** Says the page's name again, in the language of the moment. */
  retell(): void {
    this.name(this.key ? this.language.say(this.key) : '');
  }

  name(words: string): void {
    this.title.setTitle(words ? `${words} – Verso` : 'Verso');
    this.spoken.set(words);
  }
}
