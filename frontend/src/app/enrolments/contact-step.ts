import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';

import { ContactFieldsForm } from '../enterprises/contact-fields-form';
import { EnrolDraft } from './enrol-draft';

/** Step two: who to be in touch with. May be left for later. */
@Component({
  selector: 'app-contact-step',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ContactFieldsForm, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      <div>
        <h2>{{ t('enrolments.contact.heading', { name: draft.fields().firm.name }) }}</h2>
        <p class="quiet">{{ t('enrolments.contact.lead') }}</p>
      </div>
      <app-contact-fields [fields]="draft.form.contact" />
    </ng-container>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--s-24);
      grid-template-columns: minmax(0, 1fr);
    }
    h2 {
      padding-bottom: var(--s-8);
    }
  `,
})
export class ContactStep {
  protected readonly draft = inject(EnrolDraft);
}
