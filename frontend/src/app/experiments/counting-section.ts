import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  output,
  signal,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { BigButton, Icon } from '@verso/ui';

import { type ApiProblem, toApiProblem } from '../api/problem';
import { ProblemWords } from '../api/problem-words';
import { Format } from '../shell/language/format';
import type { ExperimentView } from '@verso/contract';
import { emptyTally, TallyKeeper } from './tally';
import { TallySender } from './tally-sender';

/** Two big buttons for the moment it happens; one more to keep what was counted. */
@Component({
  selector: 'app-counting-section',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [BigButton, Icon, MatButton, TranslocoDirective],
  templateUrl: './counting-section.html',
  styleUrl: './counting-section.scss',
})
export class CountingSection {
  readonly experiment = input.required<ExperimentView>();
  readonly observed = output<ExperimentView>();
  /** It has ended elsewhere in the meantime. */
  readonly overtaken = output();

  private readonly keeper = inject(TallyKeeper);
  private readonly sender = inject(TallySender);
  protected readonly format = inject(Format);
  protected readonly problems = inject(ProblemWords);

  private readonly experimentId = computed(() => this.experiment().id);
  protected readonly tally = linkedSignal(() => this.keeper.read(this.experimentId()));
  protected readonly failures = computed(() => this.tally().trials - this.tally().successes);
  protected readonly sending = signal(false);
  protected readonly problem = signal<ApiProblem | null>(null);

  protected count(success: boolean, step = 1): void {
    this.tally.update(({ id, trials, successes }) => ({
      id,
      trials: trials + step,
      successes: successes + (success ? step : 0),
    }));
    this.keeper.keep(this.experimentId(), this.tally());
  }

  protected async keep(): Promise<void> {
    this.sending.set(true);
    this.problem.set(null);
    try {
      const view = await this.sender.send(this.experiment(), this.tally());
      this.tally.set(emptyTally());
      this.observed.emit(view);
    } catch (error) {
      const problem = toApiProblem(error);
      this.problem.set(problem);
      if (problem.code === 'experiment.not-running') this.overtaken.emit();
    } finally {
      this.sending.set(false);
    }
  }
}
