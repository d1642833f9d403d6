import { ChangeDetectionStrategy, Component, input, output, signal } from '@angular/core';
import { form, FormField, FormRoot, required, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { helsinkiDate } from '@verso/domain';
import { Control, Field, Opened } from '@verso/ui';

import { FieldErrors } from '../api/field-errors';
import { FormProblem } from '../api/form-problem';
import { sending } from '../api/submit';
import { hasCome } from './support-fields';

/** Asks on which day aid was entered in the central register. */
@Component({
  selector: 'app-register-entry-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[Control, Field, FieldErrors, FormField, FormProblem],
    ...[FormRoot, MatButton, Opened, TranslocoDirective],
  ],
  template: `
    <form uiOpened class="form" *transloco="let t" [formRoot]="form">
      <ui-field [label]="t('support.enter.day')">
        <input uiControl class="medium" type="date" [formField]="form.enteredOn" />
      </ui-field>
      <app-form-problem [form]="form" />
      <div class="form-actions">
        <button matButton="filled" type="submit" [disabled]="form().submitting()">
          {{ t('support.act.enter') }}
        </button>
        <button matButton="text" type="button" (click)="cancelled.emit()">
          {{ t('shared.cancel') }}
        </button>
      </div>
    </form>
  `,
})
export class RegisterEntryForm {
  readonly send = input.required<(enteredOn: string) => Promise<void>>();
  readonly cancelled = output();

  private readonly fields = signal({ enteredOn: helsinkiDate(Date.now()) });
  protected readonly form = form(
    this.fields,
    (path) => {
      required(path.enteredOn);
      validate(path.enteredOn, ({ value }) => hasCome(value()));
    },
    { submission: sending(({ enteredOn }: { enteredOn: string }) => this.send()(enteredOn)) },
  );
}
