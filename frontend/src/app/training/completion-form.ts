import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { form, FormField, FormRoot } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import type { ContactView } from '@verso/contract';
import { TRAINING_SKILLS } from '@verso/domain';
import { Control, Field, NumberInput, Opened } from '@verso/ui';

import { FieldErrors } from '../api/field-errors';
import { FormProblem } from '../api/form-problem';
import { sending } from '../api/submit';
import { drafted } from '../session/drafts';
import { Format } from '../shell/language/format';
import {
  type CompletionFields,
  completionRequest,
  completionRules,
  noCompletion,
} from './completion-fields';
import { type FirmPath, TrainingApi } from './training-api';

/** Records training that somebody of a firm completed, with the programme or elsewhere. */
@Component({
  selector: 'app-completion-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[Control, Field, FieldErrors, FormField, FormProblem, FormRoot],
    ...[MatButton, NumberInput, Opened, TranslocoDirective],
  ],
  templateUrl: './completion-form.html',
  styles: `
    .pair {
      align-items: start;
      display: grid;
      gap: var(--s-16);
      grid-template-columns: repeat(auto-fit, minmax(13rem, 1fr));
    }
  `,
})
export class CompletionForm {
  readonly path = input.required<FirmPath>();
  readonly contacts = input.required<readonly ContactView[]>();
  readonly saved = output();
  readonly cancelled = output();

  private readonly api = inject(TrainingApi);
  protected readonly format = inject(Format);
  protected readonly skills = TRAINING_SKILLS;
  private readonly draft = drafted<CompletionFields>(
    () => `training ${this.path().programmeId} ${this.path().enterpriseId}`,
    () => noCompletion(this.contacts().map(({ id }) => id)),
  );
  protected readonly form = form(this.draft.fields, completionRules, {
    submission: sending(async (fields: CompletionFields) => {
      await this.api.record(this.path(), completionRequest(fields));
      this.draft.forget();
      this.saved.emit();
    }),
  });

  protected giveUp(): void {
    this.draft.forget();
    this.cancelled.emit();
  }
}
