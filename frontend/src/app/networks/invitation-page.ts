import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  signal,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { PageHeader, Skeleton } from '@verso/ui';

import { load } from '../api/load';
import { LoadFailed } from '../api/load-failed';
import { type ApiProblem, toApiProblem } from '../api/problem';
import { ProblemWords } from '../api/problem-words';
import { FundingLine } from '../programmes/funding-line';
import { Door } from '../session/door';
import { Session } from '../session/session';
import { Format } from '../shell/language/format';
import { Language } from '../shell/language/language';
import { InvitationCode } from './invitation-code';
import { InvitationsApi } from './invitations-api';
import { VisibilityLadder } from './visibility-ladder';

/**
 * Where an invitation's link leads. The token stands after the `#`, so it reaches no log; opening
 * the page only reads the invitation, and a tap accepts it. Every way it can have ended has a way on.
 */
@Component({
  selector: 'app-invitation-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Door,
    FundingLine,
    InvitationCode,
    LoadFailed,
    MatButton,
    PageHeader,
    RouterLink,
    Skeleton,
    TranslocoDirective,
    VisibilityLadder,
  ],
  templateUrl: './invitation-page.html',
  styles: `
    .brief > div {
      grid-template-columns: minmax(0, 7rem) minmax(0, 1fr);
    }
  `,
})
export class InvitationPage {
  private readonly token = inject(ActivatedRoute).snapshot.fragment;
  private readonly api = inject(InvitationsApi);
  private readonly router = inject(Router);
  protected readonly session = inject(Session);
  protected readonly language = inject(Language);
  protected readonly format = inject(Format);
  protected readonly problems = inject(ProblemWords);

  protected readonly invitation = load(
    () => this.token ?? undefined,
    (token) => this.api.open(token),
  );
  protected readonly busy = signal(false);
  protected readonly problem = signal<ApiProblem | null>(null);
  protected readonly typesCode = signal(false);
  /** What the page shows: an answerable invitation, one that has ended, or a link that is none. */
  protected readonly state = computed(() => {
    if (!this.token || this.invitation.error()?.status === 404) return 'lost';
    if (this.invitation.state() === 'failed') return 'failed';
    return this.invitation.value()?.state ?? 'loading';
  });
  /** A welcome calls people by their first name. */
  protected readonly firstName = computed(
    () => this.invitation.value()?.invitedName.split(' ')[0] ?? '',
  );
  protected readonly isEntrepreneur = computed(() => this.session.hasRole('entrepreneur'));

  constructor() {
    let isFirst = true;
    effect(() => {
      const invitation = this.invitation.value();
      // the mail was written in this language; who then chooses another keeps it
      if (invitation && isFirst) void this.language.use(invitation.language);
      if (invitation) isFirst = false;
    });
  }

  protected async accept(): Promise<void> {
    if (!this.token) return;
    this.busy.set(true);
    this.problem.set(null);
    try {
      await this.session.enter(await this.api.accept(this.token));
      await this.goOn();
    } catch (error) {
      const problem = toApiProblem(error);
      // it ended while the page stood open: show how
      const asksSignIn = problem.code === 'invitation.sign-in-first';
      if (problem.status === 409 && !asksSignIn) this.invitation.reload();
      else this.problem.set(problem);
    } finally {
      this.busy.set(false);
    }
  }

  protected async goOn(): Promise<void> {
    await this.router.navigateByUrl('/my', { replaceUrl: true });
  }
}
