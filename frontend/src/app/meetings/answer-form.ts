import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { form, FormField, FormRoot, maxLength, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { type MeetingAnswer, type MeetingInvitationView } from '@verso/contract';
import { MEETING_ANSWERS, MEETING_LIMITS } from '@verso/domain';
import { Control, Field, FieldGroup } from '@verso/ui';

import { FieldErrors } from '../api/field-errors';
import { FormProblem } from '../api/form-problem';
import { sending } from '../api/submit';
import { drafted } from '../session/drafts';
import { MeetingAnswersApi } from './meeting-answers-api';

interface AnswerFields {
  readonly answer: MeetingAnswer | '';
  readonly message: string;
}

/** Whether one can come, with a word to the coordinator: three choices for the thumb, and a tap. */
@Component({
  selector: 'app-answer-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Control,
    Field,
    FieldErrors,
    FieldGroup,
    FormField,
    FormProblem,
    FormRoot,
    MatButton,
    TranslocoDirective,
  ],
  template: `
    <form class="form" *transloco="let t" [formRoot]="form">
      <ui-field-group [label]="t('meetings.answer.question')">
        @for (answer of answers; track answer) {
          <label class="choice">
            <input type="radio" [value]="answer" [formField]="form.answer" />
            <span>{{ t('meetings.answer.give.' + answer) }}</span>
          </label>
        }
      </ui-field-group>
      <ui-field [label]="t('meetings.answer.message')" [optional]="t('shared.optional')">
        <textarea uiControl rows="2" [formField]="form.message"></textarea>
      </ui-field>
      <app-form-problem [form]="form" />
      <div class="form-actions">
        <button
          matButton="filled"
          class="large wide"
          type="submit"
          [disabled]="form().submitting()"
        >
          {{ t(invitation().answer ? 'meetings.answer.change' : 'meetings.answer.send') }}
        </button>
      </div>
    </form>
  `,
})
export class AnswerForm {
  readonly token = input.required<string>();
  readonly invitation = input.required<MeetingInvitationView>();
  readonly answered = output<MeetingInvitationView>();

  private readonly api = inject(MeetingAnswersApi);
  protected readonly answers = MEETING_ANSWERS;
  private readonly draft = drafted<AnswerFields>(
    () => `meeting answer ${this.token().slice(0, 22)}`,
    () => ({ answer: this.invitation().answer ?? '', message: this.invitation().message ?? '' }),
  );
  protected readonly form = form(
    this.draft.fields,
    (path) => {
      required(path.answer);
      maxLength(path.message, MEETING_LIMITS.answer.max);
    },
    { submission: sending((value: AnswerFields) => this.send(value)) },
  );

  private async send({ answer, message }: AnswerFields): Promise<void> {
    if (answer === '') return;
    const token = this.token();
    const view = await this.api.answer({ token, answer, message: message.trim() || null });
    this.draft.forget();
    this.answered.emit(view);
  }
}
