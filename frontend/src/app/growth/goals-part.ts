import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  signal,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import type { GoalView, StepView } from '@verso/contract';
import { nextStep } from '@verso/domain';
import { EmptyState, Icon, Skeleton } from '@verso/ui';

import { load } from '../api/load';
import { LoadFailed } from '../api/load-failed';
import { type ApiProblem, toApiProblem } from '../api/problem';
import { ProblemWords } from '../api/problem-words';
import { Format } from '../shell/language/format';
import { type BegunGoal, GoalForm } from './goal-form';
import { GoalLine } from './goal-line';
import { type FirmPath, type Goals, GrowthApi } from './growth-api';

/** The development path of a firm: goals, and under each the steps in the order of their days. */
@Component({
  selector: 'app-goals-part',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[EmptyState, GoalForm, GoalLine, Icon],
    ...[LoadFailed, MatButton, Skeleton, TranslocoDirective],
  ],
  host: { class: 'section' },
  templateUrl: './goals-part.html',
})
export class GoalsPart {
  readonly path = input.required<FirmPath>();
  /** A goal that somebody begins elsewhere on the page: its form opens. */
  readonly begun = input<BegunGoal | null>(null);

  private readonly api = inject(GrowthApi);
  protected readonly format = inject(Format);
  protected readonly problems = inject(ProblemWords);
  protected readonly problem = signal<ApiProblem | null>(null);
  protected readonly busy = signal(false);
  /** Whether the form of a new goal is open. */
  protected readonly adding = linkedSignal(() => this.begun() !== null);
  /** What its form begins with, until it is saved or given up. */
  protected readonly start = linkedSignal(() => this.begun());
  protected readonly goals = load(
    () => this.path(),
    (path, signal) => this.api.goals(path, signal),
  );
  /** Of the goals that are open: steps of the others wait for nobody. */
  protected readonly next = computed(() => {
    const goals = this.goals.value()?.items ?? [];
    return nextStep(goals.filter(({ state }) => state === 'open').flatMap(({ steps }) => steps));
  });

  protected show(goals: Goals): void {
    this.goals.set(goals);
    this.close();
    this.problem.set(null);
  }

  protected close(): void {
    this.adding.set(false);
    this.start.set(null);
  }

  protected markGoal({ id, version: basedOn }: GoalView, state: 'open' | 'reached'): Promise<void> {
    return this.write(() => this.api.markGoal(this.path(), id, { state, reason: null, basedOn }));
  }

  protected markStep({ id, version: basedOn }: StepView, state: StepView['state']): Promise<void> {
    return this.write(() => this.api.markStep(this.path(), id, { state, basedOn }));
  }

  /** Where somebody else was first, the path is shown as it now is, beside what is said of it. */
  private async write(send: () => Promise<Goals>): Promise<void> {
    this.busy.set(true);
    try {
      this.show(await send());
    } catch (error) {
      this.problem.set(toApiProblem(error));
      this.goals.reload();
    } finally {
      this.busy.set(false);
    }
  }
}
