import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { form, FormField, FormRoot } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { TRAINING_SKILLS } from '@verso/domain';
import { Control, Field, Opened } from '@verso/ui';

import { FieldErrors } from '../api/field-errors';
import { FormProblem } from '../api/form-problem';
import { sending } from '../api/submit';
import { drafted } from '../session/drafts';
import { noPlan, type PlanFields, planRequest, planRules } from './plan-fields';
import { PlansApi } from './plans-api';
import type { FirmPath } from './training-api';

/** A course that may serve. */
export interface PlannedCourse {
  readonly id: string;
  readonly title: string;
}

/** Writes down what somebody of a firm wants to learn: a plan of one's own, or a suggestion. */
@Component({
  selector: 'app-plan-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[Control, Field, FieldErrors, FormField, FormProblem],
    ...[FormRoot, MatButton, Opened, TranslocoDirective],
  ],
  templateUrl: './plan-form.html',
})
export class PlanForm {
  readonly path = input.required<FirmPath>();
  readonly people = input.required<readonly { readonly id: string; readonly name: string }[]>();
  readonly courses = input.required<readonly PlannedCourse[]>();
  readonly isMine = input.required<boolean>();
  readonly saved = output();
  readonly cancelled = output();

  private readonly api = inject(PlansApi);
  protected readonly skills = TRAINING_SKILLS;
  private readonly draft = drafted<PlanFields>(
    () => `training plan ${this.path().programmeId} ${this.path().enterpriseId}`,
    () => noPlan(this.people().map(({ id }) => id)),
  );
  protected readonly form = form(this.draft.fields, planRules, {
    submission: sending(async (fields: PlanFields) => {
      await this.api.add(this.path(), planRequest(fields));
      this.draft.forget();
      this.saved.emit();
    }),
  });

  protected giveUp(): void {
    this.draft.forget();
    this.cancelled.emit();
  }
}
