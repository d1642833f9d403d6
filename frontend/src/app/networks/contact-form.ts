import { ChangeDetectionStrategy, Component, inject, output, signal } from '@angular/core';
import { apply, form, FormRoot } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { Opened } from '@verso/ui';

import { FormProblem } from '../api/form-problem';
import { sending } from '../api/submit';
import {
  type ContactFields,
  contactRequest,
  contactRules,
  NO_CONTACT,
} from '../enterprises/contact-form';
import { ContactFieldsForm } from '../enterprises/contact-fields-form';
import { EnterpriseRecord } from '../enterprises/enterprise-record';
import { EnterprisesApi } from '../enterprises/enterprises-api';

/** Adds a contact to the firm of the page. */
@Component({
  selector: 'app-contact-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ContactFieldsForm, FormProblem, FormRoot, MatButton, Opened, TranslocoDirective],
  template: `
    <form uiOpened class="form" *transloco="let t" [formRoot]="form">
      <app-contact-fields [fields]="form" />
      <app-form-problem [form]="form" />
      <div class="form-actions">
        <button matButton="filled" type="submit" [disabled]="form().submitting()">
          {{ t('networks.contacts.save') }}
        </button>
        <button matButton="text" type="button" (click)="cancelled.emit()">
          {{ t('shared.cancel') }}
        </button>
      </div>
    </form>
  `,
})
export class ContactForm {
  readonly added = output();
  readonly cancelled = output();

  private readonly record = inject(EnterpriseRecord);
  private readonly api = inject(EnterprisesApi);
  private readonly fields = signal(NO_CONTACT);
  protected readonly form = form(this.fields, (path) => apply(path, contactRules), {
    submission: sending((value: ContactFields) => this.add(value)),
  });

  private async add(value: ContactFields): Promise<void> {
    await this.api.addContact(
      this.record.programmeId(),
      this.record.firm().id,
      contactRequest(value),
    );
    this.added.emit();
  }
}
