import {
  booleanAttribute,
  ChangeDetectionStrategy,
  Component,
  input,
  output,
  signal,
} from '@angular/core';
import { form, FormField, FormRoot, maxLength, minLength, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { REASON_LIMITS as LIMITS } from '@verso/domain';
import { Control, Field, Opened } from '@verso/ui';

import { FieldErrors } from './field-errors';
import { FormProblem } from './form-problem';
import { sending } from './submit';

/** Asks why something is done that is not done without a reason. */
@Component({
  selector: 'app-reason-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[Control, Field, FieldErrors, FormField, FormProblem],
    ...[FormRoot, MatButton, Opened, TranslocoDirective],
  ],
  template: `
    <form uiOpened class="form" *transloco="let t" [formRoot]="form">
      <ui-field [label]="why()" [hint]="hint()">
        <textarea uiControl rows="3" [formField]="form.reason"></textarea>
      </ui-field>
      <app-form-problem [form]="form" />
      <div class="form-actions">
        <button
          matButton="filled"
          [class.danger]="danger()"
          type="submit"
          [disabled]="form().submitting()"
        >
          {{ does() }}
        </button>
        <button matButton="text" type="button" (click)="cancelled.emit()">
          {{ t('shared.cancel') }}
        </button>
      </div>
    </form>
  `,
})
export class ReasonForm {
  /** The question, and who reads the answer. */
  readonly why = input.required<string>();
  readonly hint = input.required<string>();
  /** What the button says. */
  readonly does = input.required<string>();
  /** Whether it takes something away. */
  readonly danger = input(false, { transform: booleanAttribute });
  readonly send = input.required<(reason: string) => Promise<void>>();
  readonly cancelled = output();

  private readonly fields = signal({ reason: '' });
  protected readonly form = form(
    this.fields,
    (path) => {
      required(path.reason);
      minLength(path.reason, LIMITS.min);
      maxLength(path.reason, LIMITS.max);
    },
    { submission: sending(({ reason }: { reason: string }) => this.send()(reason.trim())) },
  );
}
