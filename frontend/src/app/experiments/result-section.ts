import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { IntervalPicture, Progress } from '@verso/ui';

import { Format } from '../shell/language/format';
import { Language } from '../shell/language/language';
import type { ExperimentView } from '@verso/contract';
import { ResultWords } from './result-words';

/** The result: one honest sentence, the interval against the goal, and how it was worked out. */
@Component({
  selector: 'app-result-section',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [IntervalPicture, Progress, TranslocoDirective],
  templateUrl: './result-section.html',
})
export class ResultSection {
  readonly experiment = input.required<ExperimentView>();

  private readonly language = inject(Language);
  protected readonly format = inject(Format);
  protected readonly words = inject(ResultWords);
  protected readonly percent = (share: number) => this.format.share(share, 1);

  protected readonly verdict = computed(() => this.experiment().verdict);
  protected readonly sentence = computed(() => {
    const verdict = this.verdict();
    return verdict ? this.words.sentence(this.experiment(), verdict) : '';
  });
  protected readonly more = computed(() => {
    const verdict = this.verdict();
    return verdict ? this.words.more(verdict) : '';
  });
  protected readonly interval = computed(() => {
    const verdict = this.verdict();
    const { criterionShare } = this.experiment();
    if (!verdict?.interval || verdict.estimate === null) return null;
    return { ...verdict.interval, value: verdict.estimate, criterion: criterionShare };
  });
  protected readonly pictureWords = computed(() => ({
    finding: this.sentence(),
    table: this.language.say('shared.as-table'),
    interval: this.language.say('experiments.result.interval'),
    value: this.language.say('experiments.result.seen'),
    criterion: this.language.say('experiments.result.goal'),
  }));
}
