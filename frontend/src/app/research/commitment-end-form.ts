import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { form, FormField, FormRoot } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { COMMITMENT_OUTCOMES } from '@verso/domain';
import { Control, Field, Opened } from '@verso/ui';

import { FieldErrors } from '../api/field-errors';
import { FormProblem } from '../api/form-problem';
import { sending } from '../api/submit';
import { drafted } from '../session/drafts';
import { type EndFields, endRequest, endRules, noEnd } from './commitment-fields';
import { CommitmentsApi } from './commitments-api';

/** Tells how a commitment ended. */
@Component({
  selector: 'app-commitment-end-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[Control, Field, FieldErrors, FormField, FormProblem, FormRoot],
    ...[MatButton, Opened, TranslocoDirective],
  ],
  template: `
    <form uiOpened class="form" *transloco="let t" [formRoot]="form">
      <ui-field [label]="t('research.commitment.outcome')">
        <select uiControl class="medium" [formField]="form.outcome">
          @for (outcome of outcomes; track outcome) {
            <option [value]="outcome">{{ t('research.commitment.state.' + outcome) }}</option>
          }
        </select>
      </ui-field>
      <ui-field [label]="t('research.commitment.ended-on')">
        <input uiControl class="medium" type="date" [formField]="form.endedOn" />
      </ui-field>
      <ui-field
        [label]="t('research.commitment.came-of')"
        [hint]="t('research.commitment.came-of-hint')"
      >
        <textarea uiControl rows="3" [formField]="form.cameOf"></textarea>
      </ui-field>
      <app-form-problem [form]="form" />
      <div class="form-actions">
        <button matButton="filled" type="submit" [disabled]="form().submitting()">
          {{ t('research.commitment.end') }}
        </button>
        <button matButton="text" type="button" (click)="giveUp()">{{ t('shared.cancel') }}</button>
      </div>
    </form>
  `,
})
export class CommitmentEndForm {
  readonly programmeId = input.required<string>();
  readonly commitmentId = input.required<string>();
  readonly saved = output();
  readonly cancelled = output();

  private readonly api = inject(CommitmentsApi);
  protected readonly outcomes = COMMITMENT_OUTCOMES;
  private readonly draft = drafted<EndFields>(() => `commitment-end ${this.commitmentId()}`, noEnd);
  protected readonly form = form(this.draft.fields, endRules, {
    submission: sending(async (fields: EndFields) => {
      await this.api.end(this.programmeId(), this.commitmentId(), endRequest(fields));
      this.draft.forget();
      this.saved.emit();
    }),
  });

  protected giveUp(): void {
    this.draft.forget();
    this.cancelled.emit();
  }
}
