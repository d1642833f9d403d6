import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import type { GoalView, StepView } from '@verso/contract';
import { nextStep } from '@verso/domain';
import { EmptyState, Icon, Skeleton, StatusChip } from '@verso/ui';

import { load } from '../api/load';
import { LoadFailed } from '../api/load-failed';
import { type ApiProblem, toApiProblem } from '../api/problem';
import { ProblemWords } from '../api/problem-words';
import { ReasonForm } from '../api/reason-form';
import { Format } from '../shell/language/format';
import { GoalForm } from './goal-form';
import { type FirmPath, type Goals, GrowthApi } from './growth-api';
import { StepForm } from './step-form';
import { StepLine } from './step-line';

/** Which form is open: of a new goal, or under the goal that is named. */
interface OpenForm {
  readonly form: 'goal' | 'step' | 'drop';
  readonly goalId?: string;
}

/** The development path of a firm: goals, and under each the steps in the order of their days. */
@Component({
  selector: 'app-goals-part',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[EmptyState, GoalForm, Icon, LoadFailed, MatButton, ReasonForm],
    ...[Skeleton, StatusChip, StepForm, StepLine, TranslocoDirective],
  ],
  host: { class: 'section' },
  templateUrl: './goals-part.html',
  styleUrl: './goals-part.scss',
})
export class GoalsPart {
  readonly path = input.required<FirmPath>();

  private readonly api = inject(GrowthApi);
  protected readonly format = inject(Format);
  protected readonly problems = inject(ProblemWords);
  protected readonly problem = signal<ApiProblem | null>(null);
  protected readonly busy = signal(false);
  protected readonly open = signal<OpenForm | null>(null);
  protected readonly goals = load(
    () => this.path(),
    (path, signal) => this.api.goals(path, signal),
  );
  /** Of the goals that are open: steps of the others wait for nobody. */
  protected readonly next = computed(() => {
    const goals = this.goals.value()?.items ?? [];
    return nextStep(goals.filter(({ state }) => state === 'open').flatMap(({ steps }) => steps));
  });

  protected isOpen(form: OpenForm['form'], goalId?: string): boolean {
    const open = this.open();
    return open?.form === form && open.goalId === goalId;
  }

  protected show(goals: Goals): void {
    this.goals.set(goals);
    this.open.set(null);
    this.problem.set(null);
  }

  protected readonly drop = async (reason: string): Promise<void> => {
    const goalId = this.open()?.goalId ?? '';
    const basedOn = this.goals.value()?.items.find(({ id }) => id === goalId)?.version ?? 0;
    this.show(await this.api.markGoal(this.path(), goalId, { state: 'dropped', reason, basedOn }));
  };

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
