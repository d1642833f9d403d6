import {
  ChangeDetectionStrategy,
  Component,
  computed,
  type ElementRef,
  inject,
  viewChild,
} from '@angular/core';
import { Router, RouterLink, RouterOutlet } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Icon } from '@verso/ui';

import { Session } from '../session/session';
import { AccountMenu } from './account-menu';
import { Brand } from './brand';
import { CurrentProgramme } from './current-programme';
import { FooterLinks } from './footer-links';
import { LanguageSwitch } from './language-switch';
import { navigationFor } from './navigation';
import { NavigationList } from './navigation-list';
import { ProgrammeSwitch } from './programme-switch';
import { ThemeSwitch } from './theme-switch';

/**
 * The frame of those who are signed in: navigation at the left on a wide screen; on a phone a
 * bar at the thumb for an entrepreneur, and a drawer for those with more places to go.
 */
@Component({
  selector: 'app-shell',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    AccountMenu,
    Brand,
    FooterLinks,
    Icon,
    LanguageSwitch,
    NavigationList,
    ProgrammeSwitch,
    RouterLink,
    RouterOutlet,
    ThemeSwitch,
    TranslocoDirective,
  ],
  host: { '[class.thumb]': 'thumbBar()', '[class.demo]': 'session.view()?.demo' },
  templateUrl: './shell.html',
  styleUrls: ['./shell.scss', './shell-narrow.scss'],
})
export class Shell {
  protected readonly session = inject(Session);
  protected readonly router = inject(Router);
  private readonly programme = inject(CurrentProgramme);
  private readonly drawer = viewChild<ElementRef<HTMLDialogElement>>('drawer');
  private readonly main = viewChild<ElementRef<HTMLElement>>('main');

  protected readonly groups = computed(() =>
    navigationFor(this.session.grants(), this.programme.value()?.id ?? null),
  );
  /** Whether everything a person can reach fits under a thumb. */
  protected readonly thumbBar = computed(() => {
    const [only, ...more] = this.groups();
    return more.length === 0 && only?.id === 'entrepreneur';
  });
  protected readonly hasPlaces = computed(() =>
    this.groups().some(({ entries }) => entries.length > 0),
  );

  protected openDrawer(): void {
    this.drawer()?.nativeElement.showModal();
  }

  protected closeDrawer(): void {
    this.drawer()?.nativeElement.close();
  }

  protected skipToContent(event: Event): void {
    event.preventDefault();
    this.main()?.nativeElement.focus();
  }
}
