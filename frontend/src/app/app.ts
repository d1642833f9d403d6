import {
  ChangeDetectionStrategy,
  Component,
  DestroyRef,
  effect,
  type ElementRef,
  inject,
  viewChild,
} from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router, RouterOutlet } from '@angular/router';
import { filter } from 'rxjs';

import { Session } from './session/session';
import { Language } from './shell/language/language';
import { PageTitle } from './shell/page-title';
import { Theme } from './shell/theme';
import { Unreachable } from './shell/unreachable';

/** The frame around everything: one page at a time, named aloud when it changes. */
@Component({
  selector: 'app-root',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterOutlet, Unreachable],
  template: `
    <div #top class="top" tabindex="-1"></div>
    <p class="visually-hidden" role="status">{{ title.announced() }}</p>
    @if (session.failure(); as problem) {
      <app-unreachable [problem]="problem" (retry)="retry()" />
    } @else {
      <router-outlet />
    }
  `,
  styles: `
    .top {
      block-size: 0;
      outline: none;
    }
  `,
})
export class App {
  protected readonly session = inject(Session);
  protected readonly title = inject(PageTitle);
  private readonly router = inject(Router);
  private readonly top = viewChild.required<ElementRef<HTMLElement>>('top');

  constructor() {
    // made here so that the chosen theme is on before the first page is drawn
    inject(Theme);
    const language = inject(Language);
    effect(() => {
      language.current();
      this.title.retell();
    });
    this.router.events
      .pipe(
        filter((event) => event instanceof NavigationEnd),
        takeUntilDestroyed(inject(DestroyRef)),
      )
      .subscribe(({ urlAfterRedirects }) => {
        this.startAtTop(urlAfterRedirects);
      });
  }

  protected async retry(): Promise<void> {
    await this.session.start();
    await this.router.navigateByUrl(this.router.url, { onSameUrlNavigation: 'reload' });
  }

  private lastPath: string | null = null;

  /** A new page is read from its beginning; a changed filter leaves the focus where it is. */
  private startAtTop(url: string): void {
    const path = url.split(/[?#]/)[0] ?? '';
    if (this.lastPath !== null && this.lastPath !== path)
      this.top().nativeElement.focus({ preventScroll: true });
    this.lastPath = path;
  }
}
