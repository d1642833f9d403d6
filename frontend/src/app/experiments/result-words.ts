import { inject, Injectable } from '@angular/core';
import type { CriterionDirection, Verdict } from '@verso/domain';

import { Format } from '../shell/language/format';
import { Language } from '../shell/language/language';
import { decimalsThatTell } from './plain-percent';

/** What an experiment counts, in the entrepreneur's own words. */
export interface CountedThings {
  readonly metricLabel: string;
  readonly trialLabel: string;
  readonly direction: CriterionDirection;
  readonly criterionShare: number | null;
}

/** Says a result as a sentence that an entrepreneur would say. */
@Injectable({ providedIn: 'root' })
export class ResultWords {
  private readonly language = inject(Language);
  private readonly format = inject(Format);

  /** "at least 10 %" */
  goal({ direction, criterionShare }: Pick<CountedThings, 'direction' | 'criterionShare'>): string {
    return this.say(`goal.${direction}`, { share: this.format.share(criterionShare, 1) });
  }

  /** "9 of 30 booked: 30 %, between 15 and 49 %. The goal was at least 10 %: met." */
  sentence(things: CountedThings, verdict: Verdict): string {
    if (verdict.interval === null || things.criterionShare === null) return this.say('result.none');
    return [this.counted(things, verdict), this.outcome(things, verdict)].join(' ');
  }

  /** How many more would tell, or why nobody can say; empty where the result is clear. */
  more(verdict: Verdict): string {
    const { moreTrials, noMoreTrialsReason, outcome } = verdict;
    if (noMoreTrialsReason) return this.say(`result.more.${noMoreTrialsReason}`);
    if (moreTrials === null) return '';
    return this.say(`result.more.${outcome}`, { count: this.format.number(moreTrials) });
  }

  private counted({ metricLabel, criterionShare }: CountedThings, verdict: Verdict): string {
    const { interval, estimate } = verdict;
    if (interval === null || criterionShare === null) return '';
    const decimals = decimalsThatTell(interval, criterionShare);
    const { trials, successes } = verdict.provenance.inputs;
    return this.say('result.counted', {
      successes: this.format.number(successes),
      trials: this.format.number(trials),
      metric: metricLabel,
      share: this.format.share(estimate),
      low: this.format.number(interval.low * 100, decimals),
      high: this.format.share(interval.high, decimals),
    });
  }

  private outcome(things: CountedThings, { outcome }: Verdict): string {
    return this.say(`result.outcome.${outcome}`, { goal: this.goal(things) });
  }

  private say(key: string, params: Record<string, string> = {}): string {
    return this.language.say(`experiments.${key}`, params);
  }
}
