import { ChangeDetectionStrategy, Component, effect, inject, input, output } from '@angular/core';
import { form, FormField, FormRoot } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { GOAL_THEMES } from '@verso/domain';
import { Control, Field, NumberInput, Opened } from '@verso/ui';

import { FieldErrors } from '../api/field-errors';
import { FormProblem } from '../api/form-problem';
import { sending } from '../api/submit';
import { drafted } from '../session/drafts';
import { Format } from '../shell/language/format';
import { type GoalFields, goalRequest, goalRules, noGoal } from './goal-fields';
import { type FirmPath, type Goals, GrowthApi } from './growth-api';

/** What somebody begins a goal with. */
export interface BegunGoal {
  readonly what: string;
}

/** Writes a goal down. */
@Component({
  selector: 'app-goal-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[Control, Field, FieldErrors, FormField, FormProblem],
    ...[FormRoot, MatButton, NumberInput, Opened, TranslocoDirective],
  ],
  templateUrl: './goal-form.html',
  styles: `
    .pair {
      align-items: start;
      display: grid;
      gap: var(--s-16);
      grid-template-columns: repeat(auto-fit, minmax(13rem, 1fr));
    }
  `,
})
export class GoalForm {
  readonly path = input.required<FirmPath>();
  /** Takes the place of what was typed. */
  readonly begun = input<BegunGoal | null>(null);
  readonly saved = output<Goals>();
  readonly cancelled = output();

  private readonly api = inject(GrowthApi);
  protected readonly themes = GOAL_THEMES;
  protected readonly format = inject(Format);
  private readonly draft = drafted<GoalFields>(
    () => `goal ${this.path().programmeId} ${this.path().enterpriseId}`,
    noGoal,
  );
  protected readonly form = form(this.draft.fields, goalRules, {
    submission: sending(async (fields: GoalFields) => {
      const goals = await this.api.addGoal(this.path(), goalRequest(fields));
      this.draft.forget();
      this.saved.emit(goals);
    }),
  });

  constructor() {
    effect(() => {
      const begun = this.begun();
      if (begun) this.draft.fields.update((fields) => ({ ...fields, what: begun.what }));
    });
  }

  protected giveUp(): void {
    this.draft.forget();
    this.cancelled.emit();
  }
}
