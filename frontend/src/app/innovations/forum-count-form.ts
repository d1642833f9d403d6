import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { form, FormField, FormRoot } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { Control, Field, NumberInput, Opened } from '@verso/ui';

import { FieldErrors } from '../api/field-errors';
import { FormProblem } from '../api/form-problem';
import { sending } from '../api/submit';
import { drafted } from '../session/drafts';
import { Format } from '../shell/language/format';
import { type CountFields, countRequest, countRules, noCount } from './forum-fields';
import { ForumsApi } from './forums-api';

/** Notes how many contacts and leads a forum or a fair has brought by now. */
@Component({
  selector: 'app-forum-count-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[Control, Field, FieldErrors, FormField, FormProblem, FormRoot],
    ...[MatButton, NumberInput, Opened, TranslocoDirective],
  ],
  template: `
    <form uiOpened class="form" *transloco="let t" [formRoot]="form">
      <ui-field [label]="t('innovations.forums.form.read-on')">
        <input uiControl class="medium" type="date" [formField]="form.readOn" />
      </ui-field>
      <div class="pair">
        <ui-field [label]="t('innovations.forums.form.contacts')">
          <ui-number-input width="medium" [formField]="form.contacts" [format]="format.plain" />
        </ui-field>
        <ui-field [label]="t('innovations.forums.form.leads')" [optional]="t('shared.optional')">
          <ui-number-input width="medium" [formField]="form.leads" [format]="format.plain" />
        </ui-field>
      </div>
      <app-form-problem [form]="form" />
      <div class="form-actions">
        <button matButton="filled" type="submit" [disabled]="form().submitting()">
          {{ t('innovations.forums.form.save-count') }}
        </button>
        <button matButton="text" type="button" (click)="giveUp()">{{ t('shared.cancel') }}</button>
      </div>
    </form>
  `,
  styleUrl: './pair.scss',
})
export class ForumCountForm {
  readonly programmeId = input.required<string>();
  readonly forumId = input.required<string>();
  readonly saved = output();
  readonly cancelled = output();

  private readonly api = inject(ForumsApi);
  protected readonly format = inject(Format);
  private readonly draft = drafted<CountFields>(() => `forum-count ${this.forumId()}`, noCount);
  protected readonly form = form(this.draft.fields, countRules, {
    submission: sending(async (fields: CountFields) => {
      await this.api.count(this.programmeId(), this.forumId(), countRequest(fields));
      this.draft.forget();
      this.saved.emit();
    }),
  });

  protected giveUp(): void {
    this.draft.forget();
    this.cancelled.emit();
  }
}
