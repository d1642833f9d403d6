import { ChangeDetectionStrategy, Component, input, output, signal } from '@angular/core';
import { form, FormField, FormRoot, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import type { ContactView } from '@verso/contract';
import { helsinkiDate } from '@verso/domain';
import { Control, Field, Opened } from '@verso/ui';

import { FieldErrors } from '../api/field-errors';
import { FormProblem } from '../api/form-problem';
import { sending } from '../api/submit';

export interface Signature {
  readonly contactId: string;
  /** Today, when left empty. */
  readonly effectiveOn: string;
}

/** Asks who signed the agreement for the firm, and when. */
@Component({
  selector: 'app-sign-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Control,
    Field,
    FieldErrors,
    FormField,
    FormProblem,
    FormRoot,
    MatButton,
    Opened,
    TranslocoDirective,
  ],
  template: `
    <form uiOpened class="form" *transloco="let t" [formRoot]="form">
      @if (contacts().length > 0) {
        <ui-field [label]="t('enrolments.sign.who')">
          <select uiControl [formField]="form.contactId">
            <option value="">{{ t('enrolments.sign.choose') }}</option>
            @for (contact of contacts(); track contact.id) {
              <option [value]="contact.id">{{ contact.name }}</option>
            }
          </select>
        </ui-field>
        <ui-field [label]="t('enrolments.sign.on')">
          <input uiControl class="medium" type="date" [formField]="form.effectiveOn" />
        </ui-field>
        <app-form-problem [form]="form" />
      } @else {
        <p class="quiet">{{ t('enrolments.sign.no-contact') }}</p>
      }
      <div class="form-actions">
        @if (contacts().length > 0) {
          <button matButton="filled" type="submit" [disabled]="form().submitting()">
            {{ t('enrolments.move.agreed') }}
          </button>
        }
        <button matButton="text" type="button" (click)="cancelled.emit()">
          {{ t('shared.cancel') }}
        </button>
      </div>
    </form>
  `,
})
export class SignForm {
  readonly contacts = input.required<readonly ContactView[]>();
  readonly send = input.required<(signature: Signature) => Promise<void>>();
  readonly cancelled = output();

  private readonly fields = signal<Signature>({
    contactId: '',
    effectiveOn: helsinkiDate(Date.now()),
  });
  protected readonly form = form(
    this.fields,
    (path) => {
      required(path.contactId);
      required(path.effectiveOn);
    },
    { submission: sending((signature: Signature) => this.send()(signature)) },
  );
}
