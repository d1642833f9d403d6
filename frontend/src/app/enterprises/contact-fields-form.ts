import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import { TranslocoDirective } from '@jsverse/transloco';
import { Control, Field } from '@verso/ui';

import { FieldErrors } from '../api/field-errors';
import { LANGUAGE_NAMES, LANGUAGES } from '../shell/language/languages';
import type { ContactFields } from './contact-form';

/** What is asked about a contact. */
@Component({
  selector: 'app-contact-fields',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Control, Field, FieldErrors, FormField, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      @let contact = fields();
      <ui-field [label]="t('shared.name')">
        <input uiControl autocomplete="off" [formField]="contact.name" />
      </ui-field>
      <ui-field
        [label]="t('shared.email')"
        [hint]="t('enterprises.contact.email-hint')"
        [optional]="emailNeeded() ? '' : t('shared.optional')"
      >
        <input
          uiControl
          type="email"
          inputmode="email"
          autocomplete="off"
          [formField]="contact.email"
        />
      </ui-field>
      <ui-field [label]="t('shared.phone')" [optional]="t('shared.optional')">
        <input uiControl class="medium" type="tel" autocomplete="off" [formField]="contact.phone" />
      </ui-field>
      <ui-field [label]="t('shell.language')" [hint]="t('enterprises.contact.language-hint')">
        <select uiControl class="medium" [formField]="contact.language">
          @for (code of codes; track code) {
            <option [value]="code" [attr.lang]="code">{{ names[code] }}</option>
          }
        </select>
      </ui-field>
    </ng-container>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--s-24);
      grid-template-columns: minmax(0, 1fr);
    }
  `,
})
export class ContactFieldsForm {
  readonly fields = input.required<FieldTree<ContactFields>>();
  readonly emailNeeded = input(false);

  protected readonly codes = LANGUAGES;
  protected readonly names = LANGUAGE_NAMES;
}
