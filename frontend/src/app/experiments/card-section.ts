import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { Icon } from '@verso/ui';

import { Format } from '../shell/language/format';
import { Language } from '../shell/language/language';
import type { ExperimentView } from '@verso/contract';
import { ResultWords } from './result-words';

interface Line {
  readonly key: string;
  readonly text: string;
}

/** The card as it was written; once it runs, a lock says so. */
@Component({
  selector: 'app-card-section',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      <h2>{{ t('experiments.card.heading') }}</h2>
      <dl class="facts">
        @for (line of lines(); track line.key) {
          <div>
            <dt>{{ t('experiments.card.' + line.key) }}</dt>
            <dd>{{ line.text || '–' }}</dd>
          </div>
        }
      </dl>
      @if (experiment().lockedAt) {
        <p class="quiet small">
          <ui-icon name="lock" />
          {{ t('experiments.card.locked', { at: format.instant(experiment().lockedAt) }) }}
        </p>
      }
    </ng-container>
  `,
})
export class CardSection {
  readonly experiment = input.required<ExperimentView>();

  private readonly language = inject(Language);
  private readonly words = inject(ResultWords);
  protected readonly format = inject(Format);

  protected readonly lines = computed<Line[]>(() => {
    const view = this.experiment();
    const planned =
      view.plannedTrials === null
        ? ''
        : `${this.format.number(view.plannedTrials)} ${view.trialLabel}`;
    const days =
      view.startsOn && view.endsOn
        ? `${this.format.day(view.startsOn)} – ${this.format.day(view.endsOn)}`
        : '';
    return [
      { key: 'hypothesis', text: view.hypothesis },
      { key: 'kind', text: this.language.say(`experiments.kind.${view.hypothesisKind}`) },
      { key: 'test', text: view.test },
      { key: 'metric', text: view.metricLabel },
      { key: 'planned', text: planned },
      { key: 'criterion', text: view.criterionShare === null ? '' : this.words.goal(view) },
      { key: 'time-box', text: days },
      { key: 'theme', text: this.language.say(`experiments.theme.${view.theme}`) },
    ];
  });
}
