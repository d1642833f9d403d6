import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import type { InnovationStepView } from '@verso/contract';

import { Format } from '../shell/language/format';
import { Language } from '../shell/language/language';

/** What is told of one step of an innovation. */
@Component({
  selector: 'app-innovation-step',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [TranslocoDirective],
  host: { class: 'step' },
  template: `
    <ng-container *transloco="let t">
      <strong [class.taken-back]="step().takenBackAt !== null">{{
        t('innovations.stage.' + step().stage)
      }}</strong>
      <span class="quiet">{{ line() }}</span>
      @if (step().evidence !== null) {
        <p>{{ step().evidence }}</p>
      }
      @if (step().droppedReason !== null) {
        <p>{{ t('innovations.dropped-because', { reason: step().droppedReason }) }}</p>
      }
      @if (step().climate !== null) {
        <p>
          {{ t('innovations.climate.' + step().climate)
          }}{{ step().climateWords === null ? '' : ': ' + step().climateWords }}
        </p>
      }
      @if (step().link?.startsWith('https://')) {
        <a [href]="step().link" rel="noopener noreferrer">{{ t('innovations.link') }}</a>
      }
    </ng-container>
  `,
  styleUrl: './steps.scss',
})
export class InnovationStep {
  readonly step = input.required<InnovationStepView>();

  private readonly format = inject(Format);
  private readonly language = inject(Language);
  /** Day, and what the support did. */
  protected readonly line = computed(() => {
    const { happenedOn, dueToSupport } = this.step();
    const due = dueToSupport === null ? null : dueToSupport ? 'yes' : 'no';
    const parts = [
      this.format.day(happenedOn),
      due !== null && this.language.say(`innovations.due.${due}`),
    ];
    return parts.filter(Boolean).join(' · ');
  });
}
