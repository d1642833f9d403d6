import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { form, FormField, FormRoot, maxLength, minLength, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import type { FeedbackRow } from '@verso/contract';
import { FEEDBACK_LIMITS } from '@verso/domain';
import { Control, Field, Toast } from '@verso/ui';

import { FieldErrors } from '../api/field-errors';
import { FormProblem } from '../api/form-problem';
import { sending } from '../api/submit';
import { Language } from '../shell/language/language';
import { PrivacyApi } from './privacy-api';

/** The answer goes by mail where there is an address; otherwise what was done is noted. */
@Component({
  selector: 'app-answer-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Control,
    Field,
    FieldErrors,
    FormField,
    FormProblem,
    FormRoot,
    MatButton,
    TranslocoDirective,
  ],
  template: `
    <form class="form" *transloco="let t" [formRoot]="form">
      <ui-field [label]="t(feedback().email ? 'privacy.feedback.answer' : 'privacy.feedback.note')">
        <textarea uiControl rows="4" [formField]="form.answer"></textarea>
      </ui-field>
      <app-form-problem [form]="form" />
      <div class="form-actions">
        <button matButton="filled" type="submit" [disabled]="form().submitting()">
          {{ t(feedback().email ? 'privacy.feedback.send' : 'privacy.feedback.mark') }}
        </button>
        <button matButton="text" type="button" (click)="settled.emit(false)">
          {{ t('shared.cancel') }}
        </button>
      </div>
    </form>
  `,
})
export class AnswerForm {
  readonly feedback = input.required<FeedbackRow>();
  readonly settled = output<boolean>();

  private readonly api = inject(PrivacyApi);
  private readonly toast = inject(Toast);
  private readonly language = inject(Language);
  private readonly fields = signal({ answer: '' });
  protected readonly form = form(
    this.fields,
    (path) => {
      required(path.answer);
      minLength(path.answer, FEEDBACK_LIMITS.answer.min);
      maxLength(path.answer, FEEDBACK_LIMITS.answer.max);
    },
    { submission: sending(({ answer }: { answer: string }) => this.send(answer)) },
  );

  private async send(answer: string): Promise<void> {
    const { id, email } = this.feedback();
    await this.api.answer(id, { answer, byMail: email !== null });
    this.toast.say(this.language.say('privacy.feedback.sent'));
    this.settled.emit(true);
  }
}
