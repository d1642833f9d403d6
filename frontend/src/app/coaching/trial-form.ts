import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { form, FormField, FormRoot } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import type { CoachedGroup, PracticeView } from '@verso/contract';
import { TRIAL_OUTCOMES } from '@verso/domain';
import { Control, Field, Opened } from '@verso/ui';

import { FieldErrors } from '../api/field-errors';
import { FormProblem } from '../api/form-problem';
import { sending } from '../api/submit';
import { drafted } from '../session/drafts';
import { CoachingApi } from './coaching-api';
import { noTrial, type TrialFields, trialRequest, trialRules } from './coaching-fields';

/** Tells what came of a practice in a group of one's own. */
@Component({
  selector: 'app-trial-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[Control, Field, FieldErrors, FormField, FormProblem, FormRoot],
    ...[MatButton, Opened, TranslocoDirective],
  ],
  template: `
    <form uiOpened class="form" *transloco="let t" [formRoot]="form">
      <ui-field [label]="t('coaching.trial.group')">
        <select uiControl class="medium" [formField]="form.networkId">
          <option value="">{{ t('coaching.trial.choose') }}</option>
          @for (group of groups(); track group.id) {
            <option [value]="group.id">{{ group.name }}</option>
          }
        </select>
      </ui-field>
      <ui-field [label]="t('coaching.trial.day')">
        <input uiControl class="medium" type="date" [formField]="form.triedOn" />
      </ui-field>
      <ui-field [label]="t('coaching.trial.outcome')">
        <select uiControl class="medium" [formField]="form.outcome">
          @for (outcome of outcomes; track outcome) {
            <option [value]="outcome">{{ t('coaching.outcome.' + outcome) }}</option>
          }
        </select>
      </ui-field>
      <ui-field [label]="t('coaching.trial.words')" [hint]="t('coaching.trial.words-hint')">
        <textarea uiControl rows="2" [formField]="form.words"></textarea>
      </ui-field>
      <app-form-problem [form]="form" />
      <div class="form-actions">
        <button matButton="filled" type="submit" [disabled]="form().submitting()">
          {{ t('coaching.trial.save') }}
        </button>
        <button matButton="text" type="button" (click)="giveUp()">{{ t('shared.cancel') }}</button>
      </div>
    </form>
  `,
})
export class TrialForm {
  readonly programmeId = input.required<string>();
  readonly practiceId = input.required<string>();
  readonly groups = input.required<readonly CoachedGroup[]>();
  readonly saved = output<PracticeView>();
  readonly cancelled = output();

  private readonly api = inject(CoachingApi);
  protected readonly outcomes = TRIAL_OUTCOMES;
  private readonly draft = drafted<TrialFields>(
    () => `practice-trial ${this.practiceId()}`,
    () => {
      const [only, ...others] = this.groups();
      return { ...noTrial(), networkId: only && others.length === 0 ? only.id : '' };
    },
  );
  protected readonly form = form(this.draft.fields, trialRules, {
    submission: sending(async (fields: TrialFields) => {
      const request = trialRequest(fields);
      const saved = await this.api.tell(this.programmeId(), this.practiceId(), request);
      this.draft.forget();
      this.saved.emit(saved);
    }),
  });

  protected giveUp(): void {
    this.draft.forget();
    this.cancelled.emit();
  }
}
