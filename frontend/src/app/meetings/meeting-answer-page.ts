import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  signal,
} from '@angular/core';
import { ActivatedRoute, RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { MeetingInvitationView } from '@verso/contract';
import { Notice, PageHeader, Skeleton } from '@verso/ui';

import { load } from '../api/load';
import { LoadFailed } from '../api/load-failed';
import { FundingLine } from '../programmes/funding-line';
import { Door } from '../session/door';
import { Language } from '../shell/language/language';
import { AnswerForm } from './answer-form';
import { MeetingAnswersApi } from './meeting-answers-api';
import { MeetingWords } from './meeting-words';

/**
 * Where the link of a mail about a meeting leads. The token stands after the `#`, so it reaches no
 * log; opening the page only reads, for mail scanners open links too, and a tap answers.
 */
@Component({
  selector: 'app-meeting-answer-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    AnswerForm,
    Door,
    FundingLine,
    LoadFailed,
    Notice,
    PageHeader,
    RouterLink,
    Skeleton,
    TranslocoDirective,
  ],
  templateUrl: './meeting-answer-page.html',
  styles: `
    .brief > div {
      grid-template-columns: minmax(0, 7rem) minmax(0, 1fr);
    }
  `,
})
export class MeetingAnswerPage {
  protected readonly token = inject(ActivatedRoute).snapshot.fragment;
  private readonly api = inject(MeetingAnswersApi);
  protected readonly language = inject(Language);
  protected readonly words = inject(MeetingWords);
  private readonly given = signal<MeetingInvitationView | null>(null);
  protected readonly opened = load(
    () => this.token ?? undefined,
    (token) => this.api.open(token),
  );
  protected readonly invitation = computed(() => this.given() ?? this.opened.value());
  /** What the page shows: a question, one that has ended, or a link that is none. */
  protected readonly state = computed(() => {
    if (!this.token || this.opened.error()?.status === 404) return 'lost';
    if (this.opened.state() === 'failed') return 'failed';
    return this.invitation()?.state ?? 'loading';
  });
  protected readonly firstName = computed(() => this.invitation()?.invitedName.split(' ')[0] ?? '');

  constructor() {
    let isFirst = true;
    effect(() => {
      const invitation = this.opened.value();
      // the mail was written in this language; who then chooses another keeps it
      if (invitation && isFirst) void this.language.use(invitation.language);
      if (invitation) isFirst = false;
    });
  }

  protected answered(view: MeetingInvitationView): void {
    this.given.set(view);
  }
}
