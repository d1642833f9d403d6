import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import {
  apply,
  applyEach,
  email,
  form,
  FormField,
  FormRoot,
  required,
} from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import type { SetUpPartnerView } from '@verso/contract';
import { SET_UP_LIMITS, shareLeft, shareOver } from '@verso/domain';
import { Control, Field, Icon } from '@verso/ui';

import { FieldErrors } from '../api/field-errors';
import { sending } from '../api/submit';
import { drafted } from '../session/drafts';
import { Format } from '../shell/language/format';
import { PartFieldsForm } from './part-fields';
import {
  newPart,
  type PartFields,
  partFieldsOf,
  partRequest,
  partsOf,
  partsRules,
} from './programme-parts';
import { SetUpProblem } from './set-up-problem';
import { percentOf, SetUpForm } from './set-up-steps';

interface ContactFields {
  name: string;
  email: string;
  phone: string;
}
interface PartnerFields extends PartFields {
  contacts: ContactFields[];
}

interface Fields {
  readonly partners: PartnerFields[];
  readonly basedOn: string;
}

const NOBODY: ContactFields = { name: '', email: '', phone: '' };

/** Who carries the programme out, with which part of the budget, and whom to call there. */
@Component({
  selector: 'app-partners-step',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Control,
    Field,
    FieldErrors,
    FormField,
    SetUpProblem,
    FormRoot,
    Icon,
    MatButton,
    PartFieldsForm,
    TranslocoDirective,
  ],
  templateUrl: './partners-step.html',
  styleUrl: './set-up-parts.scss',
})
export class PartnersStep extends SetUpForm {
  protected readonly maxContacts = SET_UP_LIMITS.contacts;
  private readonly format = inject(Format);
  protected readonly draft = drafted<Fields>(
    () => `set-up partners ${this.setUp().id}`,
    () => {
      const partners = this.setUp()
        .partners.filter(({ role }) => role !== 'funder')
        .map((partner) => ({ ...partFieldsOf(partner), contacts: contactsOf(partner.contacts) }));
      const basedOn = this.setUp().versions.partners;
      return { partners: partners.length > 0 ? partners : [newPartner()], basedOn };
    },
    ['basedOn'],
  );
  protected readonly form = form(
    this.draft.fields,
    (path) => {
      apply(
        path.partners,
        partsRules(() => this.setUp().budgetCents),
      );
      applyEach(path.partners, (partner) => {
        applyEach(partner.contacts, (contact) => {
          required(contact.name, {
            when: (one) => `${one.valueOf(contact.email)}${one.valueOf(contact.phone)}` !== '',
          });
          email(contact.email);
        });
      });
    },
    { submission: sending((value: Fields) => this.save(value)) },
  );
  /** How much has been given too much, or nobody has been given yet; null where it cannot be said. */
  protected readonly left = computed(() => {
    const parts = partsOf(this.draft.fields().partners);
    const over = shareOver(parts, this.setUp().budgetCents);
    const left = shareLeft(parts, this.setUp().budgetCents);
    if (over === 0 && left === null) return null;
    const share = this.format.number(percentOf(over > 0 ? over : left), 2);
    const words = over > 0 ? 'programmes.set-up.over' : 'programmes.set-up.left';
    return this.language.say(words, { share });
  });

  protected add(): void {
    this.draft.fields.update((fields) => ({
      ...fields,
      partners: [...fields.partners, newPartner()],
    }));
  }

  protected remove(place: number): void {
    this.draft.fields.update((fields) => ({
      ...fields,
      partners: fields.partners.filter((_, nth) => nth !== place),
    }));
  }

  protected addContact(place: number): void {
    this.draft.fields.update((fields) => ({
      ...fields,
      partners: fields.partners.map((one, nth) =>
        nth === place ? { ...one, contacts: [...one.contacts, { ...NOBODY }] } : one,
      ),
    }));
  }

  private async save({ partners, basedOn }: Fields): Promise<void> {
    await this.api.setPartners(this.setUp().id, {
      basedOn,
      partners: partners.map((partner, nth) => ({
        ...partRequest(partner),
        isLead: nth === 0,
        contacts: partner.contacts
          .filter(({ name, email, phone }) => `${name}${email}${phone}`.trim() !== '')
          .map(({ name, email, phone }) => ({ name, email: email || null, phone: phone || null })),
      })),
    });
    this.draft.forget();
    this.saved.emit();
  }
}

/** Those who are there already, and room for one where nobody is. */
const contactsOf = (known: SetUpPartnerView['contacts']): ContactFields[] =>
  known.length === 0
    ? [{ ...NOBODY }]
    : known.map(({ name, email: address, phone }) => ({
        ...{ name, email: address ?? '', phone: phone ?? '' },
      }));

const newPartner = (): PartnerFields => ({
  ...newPart('business-service'),
  contacts: [{ ...NOBODY }],
});
