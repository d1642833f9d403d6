import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { form, FormField, FormRoot } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import type { InterviewView } from '@verso/contract';
import { INTERVIEW_QUESTIONS } from '@verso/domain';
import { Control, Field, Opened } from '@verso/ui';

import { FieldErrors } from '../api/field-errors';
import { FormProblem } from '../api/form-problem';
import { sending } from '../api/submit';
import { drafted } from '../session/drafts';
import { type FirmPath, GrowthApi } from './growth-api';
import {
  type InterviewFields,
  interviewFields,
  interviewRequest,
  interviewRules,
} from './interview-fields';

/** The guide of the start interview: six questions, any of which may wait. */
@Component({
  selector: 'app-interview-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[Control, Field, FieldErrors, FormField, FormProblem],
    ...[FormRoot, MatButton, Opened, TranslocoDirective],
  ],
  template: `
    <form uiOpened class="form" *transloco="let t" [formRoot]="form">
      <ui-field [label]="t('growth.interview.held')">
        <input uiControl class="medium" type="date" [formField]="form.heldOn" />
      </ui-field>
      @for (question of questions; track question) {
        <ui-field
          [label]="t('growth.interview.question.' + question)"
          [hint]="t('growth.interview.help.' + question)"
        >
          <textarea uiControl rows="4" [formField]="form[question]"></textarea>
        </ui-field>
      }
      <app-form-problem [form]="form" />
      <div class="form-actions">
        <button matButton="filled" type="submit" [disabled]="form().submitting()">
          {{ t('growth.interview.save') }}
        </button>
        <button matButton="text" type="button" (click)="giveUp()">{{ t('shared.cancel') }}</button>
      </div>
    </form>
  `,
})
export class InterviewForm {
  readonly path = input.required<FirmPath>();
  /** The version to go on with; null where there is none. */
  readonly standing = input.required<InterviewView | null>();
  /** Every version, once it is saved. */
  readonly saved = output<readonly InterviewView[]>();
  readonly cancelled = output();

  private readonly api = inject(GrowthApi);
  protected readonly questions = INTERVIEW_QUESTIONS;
  private readonly draft = drafted<InterviewFields>(
    () => `interview ${this.path().programmeId} ${this.path().enterpriseId}`,
    () => interviewFields(this.standing()),
  );
  protected readonly form = form(this.draft.fields, interviewRules, {
    submission: sending(async (fields: InterviewFields) => {
      const request = interviewRequest(fields, this.standing()?.recordedAt ?? null);
      const { items } = await this.api.recordInterview(this.path(), request);
      this.draft.forget();
      this.saved.emit(items);
    }),
  });

  protected giveUp(): void {
    this.draft.forget();
    this.cancelled.emit();
  }
}
