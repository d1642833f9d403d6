import { ChangeDetectionStrategy, Component, input, output, signal } from '@angular/core';
import { form, FormField, FormRoot, maxLength, minLength, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import type { AssignAdvisorRequest } from '@verso/contract';
import { REASON_LIMITS } from '@verso/domain';
import { Control, Field, Opened } from '@verso/ui';

import { FieldErrors } from '../api/field-errors';
import { FormProblem } from '../api/form-problem';
import { sending } from '../api/submit';

interface HandOver {
  readonly advisorId: string;
  readonly reason: string;
}

/** Asks to whom a firm is handed over. */
@Component({
  selector: 'app-hand-over-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[Control, Field, FieldErrors, FormField, FormProblem, FormRoot],
    ...[MatButton, Opened, TranslocoDirective],
  ],
  template: `
    <form uiOpened class="form" *transloco="let t" [formRoot]="form">
      <ui-field [label]="t('enrolments.advisor.to')">
        <select uiControl [formField]="form.advisorId">
          <option value="">{{ t('enrolments.advisor.choose') }}</option>
          @for (other of others(); track other.id) {
            <option [value]="other.id">{{ other.name }}</option>
          }
        </select>
      </ui-field>
      <ui-field [label]="t('enrolments.advisor.why')" [optional]="t('shared.optional')">
        <input uiControl type="text" [formField]="form.reason" />
      </ui-field>
      <app-form-problem [form]="form" />
      <div class="form-actions">
        <button matButton="filled" type="submit" [disabled]="form().submitting()">
          {{ t('enrolments.advisor.hand-over') }}
        </button>
        <button matButton="text" type="button" (click)="cancelled.emit()">
          {{ t('shared.cancel') }}
        </button>
      </div>
    </form>
  `,
})
export class HandOverForm {
  readonly others = input.required<readonly { readonly id: string; readonly name: string }[]>();
  readonly send = input.required<(request: AssignAdvisorRequest) => Promise<void>>();
  readonly cancelled = output();

  private readonly fields = signal<HandOver>({ advisorId: '', reason: '' });
  protected readonly form = form(
    this.fields,
    (path) => {
      required(path.advisorId);
      minLength(path.reason, REASON_LIMITS.min);
      maxLength(path.reason, REASON_LIMITS.max);
    },
    {
      submission: sending(({ advisorId, reason }: HandOver) =>
        this.send()({ advisorId, reason: reason.trim() || null }),
      ),
    },
  );
}
