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
import { TranslocoDirective } from '@jsverse/transloco';
import type { MeetingInvitedLine, MeetingView } from '@verso/contract';
import { Icon, StatusChip, Toast } from '@verso/ui';

import { type ApiProblem, toApiProblem } from '../api/problem';
import { ProblemWords } from '../api/problem-words';
import { Format } from '../shell/language/format';
import { Language } from '../shell/language/language';
import { type MeetingPath, MeetingsApi } from './meetings-api';

const TONES = { yes: 'good', maybe: 'info', no: 'neutral' } as const;

/** Who was asked to a meeting and what they answered; those who were not asked yet by a tap. */
@Component({
  selector: 'app-invited-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, MatButton, StatusChip, TranslocoDirective],
  templateUrl: './invited-list.html',
  styles: `
    li {
      align-items: start;
      display: grid;
      gap: var(--s-4) var(--s-12);
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .firm {
      display: block;
    }
    blockquote {
      grid-column: 1 / -1;
      margin: 0;
      max-inline-size: 68ch;
    }
  `,
})
export class InvitedList {
  readonly path = input.required<MeetingPath>();
  readonly meeting = input.required<MeetingView>();
  readonly changed = output();

  private readonly api = inject(MeetingsApi);
  private readonly toast = inject(Toast);
  private readonly language = inject(Language);
  protected readonly format = inject(Format);
  protected readonly problems = inject(ProblemWords);
  protected readonly tones = TONES;
  protected readonly busy = signal(false);
  protected readonly problem = signal<ApiProblem | null>(null);
  protected readonly counts = computed(() => {
    const count = (answer: MeetingInvitedLine['answer']) =>
      this.meeting().invited.filter((line) => line.answer === answer).length;
    return { yes: count('yes'), maybe: count('maybe'), no: count('no'), open: count(null) };
  });

  protected async invite(): Promise<void> {
    this.busy.set(true);
    this.problem.set(null);
    try {
      const { invited } = await this.api.invite(this.path());
      this.toast.say(this.said(invited));
      this.changed.emit();
    } catch (error) {
      this.problem.set(toApiProblem(error));
    } finally {
      this.busy.set(false);
    }
  }

  private said(count: number): string {
    const words = count === 0 ? 'nobody' : count === 1 ? 'one' : 'other';
    return this.language.say(`meetings.invited.sent.${words}`, { count });
  }
}
