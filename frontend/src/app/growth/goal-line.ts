import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import type { GoalView, StepView } from '@verso/contract';
import { Icon, StatusChip } from '@verso/ui';

import { ReasonForm } from '../api/reason-form';
import { Format } from '../shell/language/format';
import { type FirmPath, type Goals, GrowthApi } from './growth-api';
import { GoalMarks } from './goal-marks';
import { GoalMeasurePart } from './goal-measure-part';
import { StepForm } from './step-form';
import { StepLine } from './step-line';

/** One goal of a path: how it stands, its steps, and what can be done about it. */
@Component({
  selector: 'app-goal-line',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[GoalMarks, GoalMeasurePart, Icon, MatButton, ReasonForm],
    ...[StatusChip, StepForm, StepLine, TranslocoDirective],
  ],
  templateUrl: './goal-line.html',
  styleUrl: './goal-line.scss',
})
export class GoalLine {
  readonly path = input.required<FirmPath>();
  readonly goal = input.required<GoalView>();
  /** While something of the path is on its way. */
  readonly busy = input(false);
  /** The whole path, once a form of this goal is saved. */
  readonly saved = output<Goals>();
  readonly marked = output<'open' | 'reached'>();
  readonly markedStep = output<{ step: StepView; state: StepView['state'] }>();

  private readonly api = inject(GrowthApi);
  protected readonly format = inject(Format);
  /** Which form is open. */
  protected readonly open = signal<'step' | 'drop' | null>(null);

  protected readonly drop = async (reason: string): Promise<void> => {
    const { id, version: basedOn } = this.goal();
    this.show(await this.api.markGoal(this.path(), id, { state: 'dropped', reason, basedOn }));
  };

  protected show(goals: Goals): void {
    this.open.set(null);
    this.saved.emit(goals);
  }
}
