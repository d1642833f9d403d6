import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { PageHeader } from '@verso/ui';

import { type ApiProblem, toApiProblem } from '../api/problem';
import { ProblemWords } from '../api/problem-words';
import { Door } from './door';
import { Session } from './session';

/**
 * Where the link of a mail leads. The token stands after the `#`, so it reaches no log, and only a
 * tap uses it: programs that open links to look for harm must not spend it.
 */
@Component({
  selector: 'app-sign-in-link-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Door, MatButton, PageHeader, RouterLink, TranslocoDirective],
  template: `
    <app-door>
      <div class="form" *transloco="let t">
        <ui-page-header
          [heading]="t('session.link.heading')"
          [lead]="t(token ? 'session.link.lead' : 'session.link.lost')"
        />
        <div role="alert">
          @if (problem(); as refused) {
            <p class="form-problem">{{ problems.of(refused) }}</p>
          }
        </div>
        <div class="form-actions">
          @if (token && !problem()) {
            <button
              matButton="filled"
              class="large wide"
              type="button"
              [disabled]="busy()"
              (click)="signIn()"
            >
              {{ t('session.sign-in') }}
            </button>
          } @else {
            <a matButton="filled" class="large wide" routerLink="/sign-in">{{
              t('session.link.new')
            }}</a>
          }
        </div>
      </div>
    </app-door>
  `,
})
export class SignInLinkPage {
  protected readonly problems = inject(ProblemWords);
  protected readonly busy = signal(false);
  protected readonly problem = signal<ApiProblem | null>(null);
  protected readonly token = inject(ActivatedRoute).snapshot.fragment;
  private readonly session = inject(Session);
  private readonly router = inject(Router);

  protected async signIn(): Promise<void> {
    if (!this.token) return;
    this.busy.set(true);
    try {
      await this.session.signInWithLink(this.token);
      const next = this.session.secondStep() === null ? '/' : '/sign-in';
      await this.router.navigateByUrl(next, { replaceUrl: true });
    } catch (error) {
      this.problem.set(toApiProblem(error));
    } finally {
      this.busy.set(false);
    }
  }
}
