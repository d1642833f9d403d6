import { ChangeDetectionStrategy, Component, input, output, signal } from '@angular/core';
import { form, FormField, FormRoot, required, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { helsinkiDate } from '@verso/domain';
import { Control, Field, Opened } from '@verso/ui';

import { FieldErrors } from '../api/field-errors';
import { FormProblem } from '../api/form-problem';
import { sending } from '../api/submit';

/** Asks on which day something on a plan was learned, where no completion says it. */
@Component({
  selector: 'app-done-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[Control, Field, FieldErrors, FormField, FormProblem],
    ...[FormRoot, MatButton, Opened, TranslocoDirective],
  ],
  template: `
    <form uiOpened class="form" *transloco="let t" [formRoot]="form">
      <ui-field [label]="t('training.plan.done-on')" [hint]="t('training.plan.done-on-hint')">
        <input uiControl class="medium" type="date" [formField]="form.doneOn" />
      </ui-field>
      <app-form-problem [form]="form" />
      <div class="form-actions">
        <button matButton="filled" type="submit" [disabled]="form().submitting()">
          {{ t('training.plan.save-done') }}
        </button>
        <button matButton="text" type="button" (click)="cancelled.emit()">
          {{ t('shared.cancel') }}
        </button>
      </div>
    </form>
  `,
})
export class DoneForm {
  readonly send = input.required<(doneOn: string) => Promise<void>>();
  readonly cancelled = output();

  private readonly fields = signal({ doneOn: helsinkiDate(Date.now()) });
  protected readonly form = form(
    this.fields,
    (path) => {
      required(path.doneOn);
      validate(path.doneOn, ({ value }) =>
        value() > helsinkiDate(Date.now()) ? { kind: 'in-the-future' } : null,
      );
    },
    { submission: sending(({ doneOn }: { doneOn: string }) => this.send()(doneOn)) },
  );
}
