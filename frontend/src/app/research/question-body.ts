import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import type { ResearchQuestionView, ResearchReplyView, ResearchState } from '@verso/contract';
import { StatusChip } from '@verso/ui';

import { Format } from '../shell/language/format';
import { Language } from '../shell/language/language';

const TONES = { open: 'attention', 'with-partner': 'info', answered: 'good', closed: 'neutral' };

/** A question with its state and what was written about it, in order. */
@Component({
  selector: 'app-question-body',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [StatusChip, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      <div class="row">
        <strong>{{ question().words }}</strong>
        <ui-status-chip
          [tone]="toneOf(question().state)"
          [label]="t('research.state.' + question().state)"
        />
      </div>
      <span class="quiet small">{{ line() }}</span>
      @if (question().closedReason !== null) {
        <span class="small">{{ t('research.closed', { reason: question().closedReason }) }}</span>
      }
      @if (question().replies.length > 0) {
        <ol class="list-plain steps">
          @for (reply of question().replies; track reply.id) {
            <li class="step">
              <span class="quiet small">{{ voiceOf(reply) }}</span>
              <p>{{ reply.words }}</p>
            </li>
          }
        </ol>
      }
    </ng-container>
  `,
  styleUrl: './research.scss',
})
export class QuestionBody {
  readonly question = input.required<ResearchQuestionView>();

  private readonly format = inject(Format);
  private readonly language = inject(Language);

  protected toneOf(state: ResearchState) {
    return TONES[state] as 'info';
  }

  /** Who asks, when, and whom it is with. */
  protected line(): string {
    const { enterpriseId, enterpriseName, partnerName, recordedAt } = this.question();
    const unnamed = this.question().researchPartnerId === null ? 'programme' : 'partner';
    const who =
      enterpriseId === null
        ? this.language.say('research.to-firms', {
            who: partnerName ?? this.language.say(`research.${unnamed}`),
          })
        : enterpriseName;
    const partner =
      enterpriseId !== null && partnerName !== null
        ? this.language.say('research.with', { name: partnerName })
        : null;
    return [who, this.format.instant(recordedAt), partner].filter(Boolean).join(' · ');
  }

  protected voiceOf({
    saidBy,
    enterpriseName,
    partnerName,
    recordedAt,
  }: ResearchReplyView): string {
    const who = {
      firm: enterpriseName,
      staff: this.language.say('research.programme'),
      partner: partnerName ?? this.language.say('research.partner'),
    }[saidBy];
    return `${who} · ${this.format.instant(recordedAt)}`;
  }
}
