import { ChangeDetectionStrategy, Component, input, output, signal } from '@angular/core';
import { form, FormField, FormRoot, maxLength, minLength, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { SUPPORT_LIMITS as LIMITS } from '@verso/domain';
import { Control, Field, Opened } from '@verso/ui';

import { FieldErrors } from '../api/field-errors';
import { FormProblem } from '../api/form-problem';
import { sending } from '../api/submit';

/** Asks why something recorded does not hold. */
@Component({
  selector: 'app-annul-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[Control, Field, FieldErrors, FormField, FormProblem],
    ...[FormRoot, MatButton, Opened, TranslocoDirective],
  ],
  template: `
    <form uiOpened class="form" *transloco="let t" [formRoot]="form">
      <ui-field [label]="t('support.annul.why')" [hint]="t('support.annul.hint')">
        <textarea uiControl rows="2" [formField]="form.reason"></textarea>
      </ui-field>
      <app-form-problem [form]="form" />
      <div class="form-actions">
        <button matButton="filled" class="danger" type="submit" [disabled]="form().submitting()">
          {{ t('support.annul.yes') }}
        </button>
        <button matButton="text" type="button" (click)="cancelled.emit()">
          {{ t('shared.cancel') }}
        </button>
      </div>
    </form>
  `,
})
export class AnnulForm {
  readonly send = input.required<(reason: string) => Promise<void>>();
  readonly cancelled = output();

  private readonly fields = signal({ reason: '' });
  protected readonly form = form(
    this.fields,
    (path) => {
      required(path.reason);
      minLength(path.reason, LIMITS.reason.min);
      maxLength(path.reason, LIMITS.reason.max);
    },
    { submission: sending(({ reason }: { reason: string }) => this.send()(reason.trim())) },
  );
}
