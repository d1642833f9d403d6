import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import type { PracticeView } from '@verso/contract';

import { Format } from '../shell/language/format';
import { Language } from '../shell/language/language';

/** What came of a practice in the groups that told of it. */
@Component({
  selector: 'app-practice-trials',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      <span>{{ tally() }}</span>
      @if (practice().trials.length > 0) {
        <ul class="list-plain trials">
          @for (trial of practice().trials; track trial.networkId) {
            <li>
              <span>
                <strong>{{ t('coaching.outcome.' + trial.outcome) }}</strong>
                <span class="quiet small">
                  {{ trial.networkName ?? t('coaching.practice.another-group') }} ·
                  {{ format.day(trial.triedOn) }}</span
                >
              </span>
              <span>{{ trial.words }}</span>
            </li>
          }
        </ul>
      }
    </ng-container>
  `,
  styles: `
    :host,
    .trials,
    .trials li {
      display: grid;
      gap: var(--s-8);
    }

    .trials {
      border-inline-start: 2px solid var(--hairline);
      padding-inline-start: var(--s-16);
    }
  `,
})
export class PracticeTrials {
  readonly practice = input.required<PracticeView>();

  private readonly language = inject(Language);
  protected readonly format = inject(Format);
  /** How it went, where three groups or more tried it. */
  protected readonly tally = computed(() => {
    const { tally, trials } = this.practice();
    if (tally !== null) return this.language.say('coaching.practice.tally', { ...tally });
    return trials.length === 0
      ? this.language.say('coaching.practice.untried')
      : this.language.say('coaching.practice.few', { groups: trials.length });
  });
}
