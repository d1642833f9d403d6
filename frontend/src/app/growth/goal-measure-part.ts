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
import type { MeasureView, ReadingView } from '@verso/contract';

import { type ApiProblem, toApiProblem } from '../api/problem';
import { ProblemWords } from '../api/problem-words';
import { Format } from '../shell/language/format';
import { Language } from '../shell/language/language';
import { type FirmPath, type Goals, GrowthApi } from './growth-api';
import { ReadingForm } from './reading-form';

/** What was typed is not rounded. */
const MOST_DECIMALS = 10;

/** How far a measured goal is: where it began, where it is, where it wants to be, and what was read. */
@Component({
  selector: 'app-goal-measure',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [MatButton, ReadingForm, TranslocoDirective],
  templateUrl: './goal-measure-part.html',
  host: { class: 'stack' },
  styles: `
    meter {
      block-size: 0.75rem;
      inline-size: min(100%, 24rem);
    }
  `,
})
export class GoalMeasurePart {
  readonly path = input.required<FirmPath>();
  readonly goalId = input.required<string>();
  readonly measure = input.required<MeasureView>();
  /** Nothing more is read of a goal that is settled. */
  readonly isOpen = input.required<boolean>();
  readonly saved = output<Goals>();

  private readonly api = inject(GrowthApi);
  private readonly language = inject(Language);
  protected readonly format = inject(Format);
  protected readonly problems = inject(ProblemWords);
  protected readonly problem = signal<ApiProblem | null>(null);
  protected readonly reading = signal(false);
  /** From where to where, and where it is now. */
  protected readonly line = computed(() => {
    const { baseline, target, readings } = this.measure();
    const [latest] = readings;
    const said = { baseline: this.amount(baseline), target: this.amount(target) };
    if (!latest) return this.say('not-read', said);
    return this.say('now', { ...said, value: this.amount(latest.value) });
  });
  /** The share of the way in words; it may be less than nothing, and more than all. */
  protected readonly share = computed(() => {
    const { share } = this.measure();
    return share === null ? null : this.say('share', { share: this.format.share(share) });
  });

  protected amount(value: number): string {
    return `${this.format.number(value, MOST_DECIMALS)} ${this.measure().unit}`;
  }

  protected show(goals: Goals): void {
    this.reading.set(false);
    this.saved.emit(goals);
  }

  protected async takeBack({ readOn }: ReadingView): Promise<void> {
    this.problem.set(null);
    try {
      const request = { readOn, value: null };
      this.saved.emit(await this.api.recordReading(this.path(), this.goalId(), request));
    } catch (error) {
      this.problem.set(toApiProblem(error));
    }
  }

  private say(key: string, params: Record<string, unknown>): string {
    return this.language.say(`growth.measure.${key}`, params);
  }
}
