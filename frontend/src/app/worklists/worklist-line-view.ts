import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Icon, Toast } from '@verso/ui';

import { type ApiProblem, toApiProblem } from '../api/problem';
import { ProblemWords } from '../api/problem-words';
import { TouchpointForm } from '../enterprises/touchpoint-form';
import { MeetingsApi } from '../meetings/meetings-api';
import { GroupMenu } from '../networks/group-menu';
import { InvitationsApi } from '../networks/invitations-api';
import { InviteForm } from '../networks/invite-form';
import { Language } from '../shell/language/language';
import { LineLink } from './line-link';
import { lineKey } from './line-groups';
import { agoWords, spanOf } from './since-words';
import type { WorklistLine } from '@verso/contract';

/** One line of the list, with the one act that clears it, done right here. */
@Component({
  selector: 'app-worklist-line',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[GroupMenu, Icon, InviteForm, LineLink, MatButton, RouterLink],
    ...[TouchpointForm, TranslocoDirective],
  ],
  templateUrl: './worklist-line-view.html',
  styleUrl: './worklist-line-view.scss',
})
export class WorklistLineView {
  readonly programmeId = input.required<string>();
  readonly line = input.required<WorklistLine>();
  /** The line has been cleared and may leave. */
  readonly settled = output();

  private readonly invitations = inject(InvitationsApi);
  private readonly meetings = inject(MeetingsApi);
  private readonly language = inject(Language);
  private readonly toast = inject(Toast);
  protected readonly problems = inject(ProblemWords);

  protected readonly key = computed(() => lineKey(this.line()));
  /** The firm's page; of a task that no firm has, the meeting's. */
  protected readonly place = computed(() => {
    const { enterpriseId, networkId, meetingId } = this.line();
    return enterpriseId
      ? ['enterprises', enterpriseId]
      : ['networks', networkId, 'meetings', meetingId];
  });
  protected readonly since = computed(() => {
    const { rule, days } = this.line();
    const key = `worklists.rule.${rule}.since`;
    if (rule === 'firm-without-group' && days === 0) return this.language.say(`${key}-today`);
    const { count, unit } = spanOf(days);
    const span = this.language.say(`worklists.span.${unit}-${count === 1 ? 'one' : 'other'}`, {
      count,
    });
    return this.language.say(key, { ago: agoWords(days, this.language.current()), span });
  });
  /** The small form under the line. */
  protected readonly open = signal<'log' | 'invite' | null>(null);
  protected readonly busy = signal(false);
  protected readonly problem = signal<ApiProblem | null>(null);

  protected toggle(form: 'log' | 'invite'): void {
    this.open.update((now) => (now === form ? null : form));
  }

  protected resend(): Promise<void> {
    const { subjectId } = this.line();
    return this.clear('resent', () => this.invitations.resend(this.programmeId(), subjectId ?? ''));
  }

  protected settleTask(): Promise<void> {
    const { subjectId, networkId, meetingId } = this.line();
    const path = { programmeId: this.programmeId() };
    return this.clear('settled', () =>
      this.meetings.settleTask(
        { ...path, networkId: networkId ?? '', meetingId: meetingId ?? '' },
        ...([subjectId ?? '', true] as const),
      ),
    );
  }

  /** Does what clears the line. */
  private async clear(what: 'resent' | 'settled', act: () => Promise<unknown>): Promise<void> {
    this.busy.set(true);
    this.problem.set(null);
    try {
      await act();
      this.done(what);
    } catch (error) {
      this.problem.set(toApiProblem(error));
    } finally {
      this.busy.set(false);
    }
  }

  /** A call does not end an experiment: its line stays until somebody decides. */
  protected logged(): void {
    this.open.set(null);
    if (this.line().rule === 'experiment-past-time-box') {
      this.toast.say(this.language.say('worklists.done.called'));
    } else {
      this.done('logged');
    }
  }

  protected done(
    what: 'resent' | 'settled' | 'placed' | 'logged' | 'invited',
    params: Record<string, string> = {},
  ): void {
    this.toast.say(
      this.language.say(`worklists.done.${what}`, { name: this.line().enterpriseName, ...params }),
    );
    this.settled.emit();
  }
}
