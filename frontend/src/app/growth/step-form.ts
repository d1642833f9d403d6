import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { form, FormField, FormRoot, maxLength, required, schema } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import type { AddStepRequest } from '@verso/contract';
import { PATH_LIMITS, STEP_OWNERS, type StepOwner } from '@verso/domain';
import { Control, Field, Opened } from '@verso/ui';

import { FieldErrors } from '../api/field-errors';
import { FormProblem } from '../api/form-problem';
import { sending } from '../api/submit';
import { drafted } from '../session/drafts';
import { type FirmPath, type Goals, GrowthApi } from './growth-api';

interface StepFields {
  readonly what: string;
  readonly owner: StepOwner;
  readonly expert: string;
  readonly dueOn: string;
}

const stepRules = schema<StepFields>((path) => {
  required(path.what);
  maxLength(path.what, PATH_LIMITS.step.max);
  required(path.expert, { when: (context) => context.valueOf(path.owner) === 'expert' });
  maxLength(path.expert, PATH_LIMITS.expert.max);
  required(path.dueOn);
});

/** As it is sent: an expert is told of where the step is an expert's. */
const stepRequest = ({ what, owner, expert, dueOn }: StepFields): AddStepRequest => ({
  ...{ what: what.trim(), owner, dueOn },
  expert: owner === 'expert' ? expert.trim() : null,
});

/** Writes down a step towards a goal: whose it is, and by when. */
@Component({
  selector: 'app-step-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[Control, Field, FieldErrors, FormField, FormProblem],
    ...[FormRoot, MatButton, Opened, TranslocoDirective],
  ],
  templateUrl: './step-form.html',
})
export class StepForm {
  readonly path = input.required<FirmPath>();
  readonly goalId = input.required<string>();
  readonly saved = output<Goals>();
  readonly cancelled = output();

  private readonly api = inject(GrowthApi);
  protected readonly owners = STEP_OWNERS;
  private readonly draft = drafted<StepFields>(
    () => `step ${this.path().programmeId} ${this.goalId()}`,
    () => ({ what: '', owner: 'firm', expert: '', dueOn: '' }),
  );
  protected readonly form = form(this.draft.fields, stepRules, {
    submission: sending(async (fields: StepFields) => {
      const goals = await this.api.addStep(this.path(), this.goalId(), stepRequest(fields));
      this.draft.forget();
      this.saved.emit(goals);
    }),
  });

  protected giveUp(): void {
    this.draft.forget();
    this.cancelled.emit();
  }
}
