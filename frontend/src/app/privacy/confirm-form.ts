import { ChangeDetectionStrategy, Component, input, signal } from '@angular/core';
import { form, FormField, FormRoot, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { Control, Field } from '@verso/ui';

import { FieldErrors } from '../api/field-errors';
import { FormProblem } from '../api/form-problem';
import { sending } from '../api/submit';

/** What cannot be undone is confirmed by typing whom it is about. */
@Component({
  selector: 'app-confirm-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Control, Field, FieldErrors, FormField, FormProblem, FormRoot, MatButton],
  template: `
    <form class="form" [formRoot]="form">
      <ui-field [label]="label()">
        <input uiControl autocomplete="off" spellcheck="false" [formField]="form.confirmation" />
      </ui-field>
      <app-form-problem [form]="form" />
      <div class="form-actions">
        <button matButton="filled" class="danger" type="submit" [disabled]="form().submitting()">
          {{ action() }}
        </button>
      </div>
    </form>
  `,
})
export class ConfirmForm {
  readonly label = input.required<string>();
  readonly action = input.required<string>();
  readonly send = input.required<(confirmation: string) => Promise<unknown>>();

  private readonly fields = signal({ confirmation: '' });
  protected readonly form = form(
    this.fields,
    (path) => {
      required(path.confirmation);
    },
    {
      submission: sending(({ confirmation }: { confirmation: string }) =>
        this.send()(confirmation),
      ),
    },
  );
}
