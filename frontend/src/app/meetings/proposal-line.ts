import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import type { HostProposalLine } from '@verso/contract';
import { StatusChip } from '@verso/ui';

import { Format } from '../shell/language/format';
import { MeetingWords } from './meeting-words';

const TONES = {
  waiting: 'attention',
  lapsed: 'neutral',
  taken: 'good',
  declined: 'neutral',
  withdrawn: 'neutral',
} as const;

/** What a host proposed: the theme, the times, the place, and what came of it. */
@Component({
  selector: 'app-proposal-line',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [StatusChip, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      <div class="row">
        <strong>{{ proposal().theme }}</strong>
        <ui-status-chip
          [tone]="tone()"
          [label]="t('meetings.proposal.state.' + proposal().state)"
        />
      </div>
      <ul class="list-plain">
        @for (time of proposal().times; track $index) {
          <li>{{ words.when(time) }}</li>
        }
      </ul>
      <p>
        {{ proposal().atCoordinator ? t('meetings.proposal.at-coordinator') : proposal().place }}
        <span class="quiet small">{{
          t('meetings.proposal.on', { day: format.day(proposal().on) })
        }}</span>
      </p>
      @if (proposal().reason; as reason) {
        <p class="reason quiet">{{ reason }}</p>
      }
    </ng-container>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--s-4);
      overflow-wrap: anywhere;
    }

    .reason {
      white-space: pre-line;
    }
  `,
})
export class ProposalLine {
  readonly proposal = input.required<HostProposalLine>();

  protected readonly words = inject(MeetingWords);
  protected readonly format = inject(Format);
  protected readonly tone = computed(() => TONES[this.proposal().state]);
}
