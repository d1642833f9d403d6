import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { Router, RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Icon } from '@verso/ui';

import { Session } from '../session/session';
import { Language } from './language/language';
import { LANGUAGE_NAMES, LANGUAGES } from './language/languages';
import { LanguageSwitch } from './language-switch';
import { ThemeSwitch } from './theme-switch';

/** Who is signed in, with the way to their settings and out; language and theme beside it. */
@Component({
  selector: 'app-account-menu',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Icon,
    LanguageSwitch,
    MatMenu,
    MatMenuItem,
    MatMenuTrigger,
    RouterLink,
    ThemeSwitch,
    TranslocoDirective,
  ],
  host: { '[class.compact]': 'compact()' },
  templateUrl: './account-menu.html',
  styleUrl: './account-menu.scss',
})
export class AccountMenu {
  /** Only the initials, for the bar on a phone. */
  readonly compact = input(false);

  protected readonly session = inject(Session);
  protected readonly language = inject(Language);
  protected readonly codes = LANGUAGES;
  protected readonly names = LANGUAGE_NAMES;
  private readonly router = inject(Router);
  protected readonly name = computed(() => this.session.person()?.name ?? '');
  protected readonly initials = computed(() =>
    this.name()
      .split(/[\s-]+/)
      .map(([first = '']) => first)
      .filter((_, at, all) => at === 0 || at === all.length - 1)
      .join('')
      .toUpperCase(),
  );
  protected readonly roles = computed(() => [...this.session.roles()]);

  protected async signOut(): Promise<void> {
    await this.session.signOut();
    await this.router.navigateByUrl('/sign-in');
  }
}
