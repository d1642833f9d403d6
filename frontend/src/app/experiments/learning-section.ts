import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';

import { Format } from '../shell/language/format';
import type { ExperimentView } from '@verso/contract';

/** The learning card: what was learned, what was decided, what comes next. */
@Component({
  selector: 'app-learning-section',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [TranslocoDirective],
  template: `
    @if (experiment().decisionRecord; as record) {
      <ng-container *transloco="let t">
        <h2>{{ t('experiments.decision.' + record.decision) }}</h2>
        <p class="learning">{{ record.learning }}</p>
        @if (record.nextStep) {
          <p>
            <strong>{{ t('experiments.close.next-step') }}:</strong> {{ record.nextStep }}
          </p>
        }
        <p class="quiet small">
          {{ format.instant(record.recordedAt) }}
          @if (record.recordedByName) {
            · {{ record.recordedByName }}
          }
        </p>
      </ng-container>
    }
  `,
  styles: `
    .learning {
      font-size: var(--text-18);
      max-inline-size: var(--measure);
      white-space: pre-line;
    }
  `,
})
export class LearningSection {
  readonly experiment = input.required<ExperimentView>();
  protected readonly format = inject(Format);
}
