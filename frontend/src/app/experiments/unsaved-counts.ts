import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  linkedSignal,
  output,
  signal,
  untracked,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { Notice } from '@verso/ui';

import { type ApiProblem, toApiProblem } from '../api/problem';
import { ProblemWords } from '../api/problem-words';
import { Format } from '../shell/language/format';
import type { ExperimentView } from '@verso/contract';
import { emptyTally, TallyKeeper } from './tally';
import { TallySender } from './tally-sender';

/** Tells of what was counted on this device and never saved, and lets a person decide about it. */
@Component({
  selector: 'app-unsaved-counts',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [MatButton, Notice, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      @if (tally().trials > 0 && !sending()) {
        <ui-notice tone="attention" icon="triangle-alert">
          <p>{{ t('experiments.unsaved.' + (mayObserve() ? 'open' : 'ended'), counted()) }}</p>
          <div role="alert">
            @if (problem(); as refused) {
              <p class="form-problem">{{ problems.of(refused) }}</p>
            }
          </div>
          <div class="row">
            @if (mayObserve()) {
              <button matButton="filled" type="button" (click)="save()">
                {{ t('experiments.unsaved.save') }}
              </button>
            }
            <button matButton="outlined" type="button" (click)="leaveOut()">
              {{ t('experiments.unsaved.leave-out') }}
            </button>
          </div>
        </ui-notice>
      }
    </ng-container>
  `,
  styles: `
    .form-problem {
      margin-block: var(--s-8);
    }
  `,
})
export class UnsavedCounts {
  readonly experiment = input.required<ExperimentView>();
  /** Whether they are saved without asking, where that is possible. */
  readonly saving = input(false);
  readonly observed = output<ExperimentView>();

  private readonly keeper = inject(TallyKeeper);
  private readonly sender = inject(TallySender);
  private readonly format = inject(Format);
  protected readonly problems = inject(ProblemWords);

  private readonly experimentId = computed(() => this.experiment().id);
  protected readonly mayObserve = computed(() => this.experiment().may.observe);
  protected readonly tally = linkedSignal(() => this.keeper.read(this.experimentId()));
  protected readonly counted = computed(() => ({
    successes: this.format.number(this.tally().successes),
    trials: this.format.number(this.tally().trials),
  }));
  protected readonly sending = signal(false);
  protected readonly problem = signal<ApiProblem | null>(null);

  constructor() {
    effect(() => {
      const isWished = this.saving() && this.mayObserve() && this.experimentId() !== '';
      if (isWished && untracked(this.tally).trials > 0) untracked(() => void this.save());
    });
  }

  protected async save(): Promise<void> {
    if (this.sending()) return;
    this.sending.set(true);
    this.problem.set(null);
    try {
      const view = await this.sender.send(this.experiment(), this.tally());
      this.tally.set(emptyTally());
      this.observed.emit(view);
    } catch (error) {
      this.problem.set(toApiProblem(error));
    } finally {
      this.sending.set(false);
    }
  }

  protected leaveOut(): void {
    this.tally.set(emptyTally());
    this.keeper.keep(this.experimentId(), this.tally());
  }
}
