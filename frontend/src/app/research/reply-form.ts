import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { form, FormField, FormRoot } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import type { ResearchQuestionView } from '@verso/contract';
import { Control, Field, Opened } from '@verso/ui';

import { FieldErrors } from '../api/field-errors';
import { FormProblem } from '../api/form-problem';
import { sending } from '../api/submit';
import { drafted } from '../session/drafts';
import { type FirmPlace, type Questions, ResearchApi } from './research-api';
import { noReply, type ReplyFields, replyRules } from './research-fields';

/** A reply about a question; staff may write down what the partner answers. */
@Component({
  selector: 'app-reply-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[Control, Field, FieldErrors, FormField, FormProblem, FormRoot],
    ...[MatButton, Opened, TranslocoDirective],
  ],
  template: `
    <form uiOpened class="form" *transloco="let t" [formRoot]="form">
      <ui-field [label]="t('research.form.reply')">
        <textarea uiControl rows="3" [formField]="form.words"></textarea>
      </ui-field>
      @if (isStaff() && question().researchPartnerId !== null) {
        <label class="choice">
          <input type="checkbox" [formField]="form.isFromPartner" />
          {{ t('research.form.from-partner', { name: question().partnerName }) }}
        </label>
      }
      <app-form-problem [form]="form" />
      <div class="form-actions">
        <button matButton="filled" type="submit" [disabled]="form().submitting()">
          {{ t('research.form.send') }}
        </button>
        <button matButton="text" type="button" (click)="giveUp()">{{ t('shared.cancel') }}</button>
      </div>
    </form>
  `,
})
export class ReplyForm {
  readonly place = input.required<FirmPlace>();
  readonly question = input.required<ResearchQuestionView>();
  readonly isStaff = input(false);
  readonly saved = output<Questions>();
  readonly cancelled = output();

  private readonly api = inject(ResearchApi);
  private readonly draft = drafted<ReplyFields>(
    () => `research-reply ${this.place().enterpriseId} ${this.question().id}`,
    noReply,
  );
  protected readonly form = form(this.draft.fields, replyRules, {
    submission: sending(async (fields: ReplyFields) => {
      const request = { ...fields, words: fields.words.trim() };
      const questions = await this.api.reply(this.place(), this.question().id, request);
      this.draft.forget();
      this.saved.emit(questions);
    }),
  });

  protected giveUp(): void {
    this.draft.forget();
    this.cancelled.emit();
  }
}
