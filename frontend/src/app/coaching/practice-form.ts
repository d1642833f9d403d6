import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { form, FormField, FormRoot } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import type { PracticeView } from '@verso/contract';
import { PRACTICE_TOPICS } from '@verso/domain';
import { Control, Field, Opened } from '@verso/ui';

import { FieldErrors } from '../api/field-errors';
import { FormProblem } from '../api/form-problem';
import { sending } from '../api/submit';
import { drafted } from '../session/drafts';
import { CoachingApi } from './coaching-api';
import {
  type PracticeFields,
  practiceFields,
  practiceRequest,
  practiceRules,
} from './coaching-fields';

/** Shares a practice, or words one anew. */
@Component({
  selector: 'app-practice-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[Control, Field, FieldErrors, FormField, FormProblem, FormRoot],
    ...[MatButton, Opened, TranslocoDirective],
  ],
  template: `
    <form uiOpened class="form" *transloco="let t" [formRoot]="form">
      <ui-field [label]="t('coaching.practice.topic')">
        <select uiControl class="medium" [formField]="form.topic">
          @for (topic of topics; track topic) {
            <option [value]="topic">{{ t('coaching.topic.' + topic) }}</option>
          }
        </select>
      </ui-field>
      <ui-field [label]="t('coaching.practice.title')">
        <input uiControl autocomplete="off" [formField]="form.title" />
      </ui-field>
      <ui-field [label]="t('coaching.practice.did')" [hint]="t('coaching.practice.did-hint')">
        <textarea uiControl rows="4" [formField]="form.did"></textarea>
      </ui-field>
      <ui-field [label]="t('coaching.practice.works-when')">
        <textarea uiControl rows="3" [formField]="form.worksWhen"></textarea>
      </ui-field>
      <app-form-problem [form]="form" />
      <div class="form-actions">
        <button matButton="filled" type="submit" [disabled]="form().submitting()">
          {{ t('coaching.practice.save') }}
        </button>
        <button matButton="text" type="button" (click)="giveUp()">{{ t('shared.cancel') }}</button>
      </div>
    </form>
  `,
})
export class PracticeForm {
  readonly programmeId = input.required<string>();
  /** The one that is worded anew; null for a new one. */
  readonly practice = input<PracticeView | null>(null);
  readonly saved = output<PracticeView>();
  readonly cancelled = output();

  private readonly api = inject(CoachingApi);
  protected readonly topics = PRACTICE_TOPICS;
  private readonly draft = drafted<PracticeFields>(
    () => `practice ${this.programmeId()} ${this.practice()?.id ?? 'new'}`,
    () => practiceFields(this.practice()),
  );
  protected readonly form = form(this.draft.fields, practiceRules, {
    submission: sending(async (fields: PracticeFields) => {
      const saved = await this.send(fields);
      this.draft.forget();
      this.saved.emit(saved);
    }),
  });

  protected giveUp(): void {
    this.draft.forget();
    this.cancelled.emit();
  }

  private send(fields: PracticeFields): Promise<PracticeView> {
    const practice = this.practice();
    const request = practiceRequest(fields);
    if (practice === null) return this.api.share(this.programmeId(), request);
    const change = { ...request, basedOn: practice.version };
    return this.api.change(this.programmeId(), practice.id, change);
  }
}
