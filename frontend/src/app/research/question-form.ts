import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { form, FormField, FormRoot } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import type { ResearchPartnerView } from '@verso/contract';
import { Control, Field, Opened } from '@verso/ui';

import { FieldErrors } from '../api/field-errors';
import { FormProblem } from '../api/form-problem';
import { sending } from '../api/submit';
import { drafted } from '../session/drafts';
import { noQuestion, type QuestionFields, questionRules } from './research-fields';

/** A question of a firm; with partners to choose from, one to all firms. */
@Component({
  selector: 'app-question-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[Control, Field, FieldErrors, FormField, FormProblem, FormRoot],
    ...[MatButton, Opened, TranslocoDirective],
  ],
  template: `
    <form uiOpened class="form" *transloco="let t" [formRoot]="form">
      @if (partners(); as partners) {
        <ui-field [label]="t('research.form.who-asks')">
          <select uiControl class="medium" [formField]="form.partner">
            <option value="">{{ t('research.form.programme') }}</option>
            @for (partner of partners; track partner.id) {
              <option [value]="partner.id">{{ partner.name }}</option>
            }
          </select>
        </ui-field>
      }
      <ui-field
        [label]="t('research.form.question')"
        [hint]="t(partners() ? 'research.form.firms-hint' : 'research.form.question-hint')"
      >
        <textarea uiControl rows="4" [formField]="form.words"></textarea>
      </ui-field>
      <app-form-problem [form]="form" />
      <div class="form-actions">
        <button matButton="filled" type="submit" [disabled]="form().submitting()">
          {{ t('research.form.ask') }}
        </button>
        <button matButton="text" type="button" (click)="giveUp()">{{ t('shared.cancel') }}</button>
      </div>
    </form>
  `,
})
export class QuestionForm {
  /** What its draft is kept under. */
  readonly place = input.required<string>();
  readonly partners = input<readonly ResearchPartnerView[]>();
  readonly send = input.required<(fields: QuestionFields) => Promise<void>>();
  readonly cancelled = output();

  private readonly draft = drafted<QuestionFields>(
    () => `research-question ${this.place()}`,
    noQuestion,
  );
  protected readonly form = form(this.draft.fields, questionRules, {
    submission: sending(async (fields: QuestionFields) => {
      await this.send()(fields);
      this.draft.forget();
    }),
  });

  protected giveUp(): void {
    this.draft.forget();
    this.cancelled.emit();
  }
}
