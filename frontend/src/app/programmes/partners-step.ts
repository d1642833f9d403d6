import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import {
  applyEach,
  email,
  form,
  FormField,
  FormRoot,
  max,
  min,
  required,
  validateTree,
} from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import type { SetUpPartnerView } from '@verso/contract';
import {
  type OrganisationKind,
  ORGANISATION_KINDS,
  SET_UP_LIMITS,
  shareLeft,
  shareOver,
} from '@verso/domain';
import { Control, Field, Icon, NumberInput } from '@verso/ui';

import { FieldErrors } from '../api/field-errors';
import { FormProblem } from '../api/form-problem';
import { sending } from '../api/submit';
import { drafted } from '../session/drafts';
import { Format } from '../shell/language/format';
import { partFlaws, partsOf } from './part-flaws';
import { centsOf, eurosOf, percentOf, SetUpForm, shareOf } from './set-up-steps';

interface ContactFields {
  name: string;
  email: string;
  phone: string;
}
interface PartnerFields {
  name: string;
  kind: OrganisationKind;
  /** Per cent. */
  share: number | null;
  /** Euros. */
  amountCents: number | null;
  contacts: ContactFields[];
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
    FormProblem,
    FormRoot,
    Icon,
    MatButton,
    NumberInput,
    TranslocoDirective,
  ],
  templateUrl: './partners-step.html',
  styleUrl: './set-up-parts.scss',
})
export class PartnersStep extends SetUpForm {
  protected readonly kinds = ORGANISATION_KINDS;
  protected readonly plain = String;
  protected readonly maxContacts = SET_UP_LIMITS.contacts;
  private readonly format = inject(Format);
  private readonly draft = drafted<{ partners: PartnerFields[] }>(
    () => `set-up partners ${this.setUp().id}`,
    () => {
      const partners = this.setUp()
        .partners.filter(({ role }) => role !== 'funder')
        .map(({ name, kind, share, amountCents, contacts }) => ({
          ...{ name, kind, share: percentOf(share), amountCents: eurosOf(amountCents) },
          contacts: contactsOf(contacts),
        }));
      return { partners: partners.length > 0 ? partners : [newPartner()] };
    },
  );
  protected readonly form = form(
    this.draft.fields,
    (path) => {
      applyEach(path.partners, (partner) => {
        required(partner.name);
        min(partner.share, 0);
        max(partner.share, 100);
        min(partner.amountCents, 0);
        applyEach(partner.contacts, (contact) => {
          required(contact.name, {
            when: (one) => `${one.valueOf(contact.email)}${one.valueOf(contact.phone)}` !== '',
          });
          email(contact.email);
        });
      });
      validateTree(path.partners, (all) =>
        partFlaws(all.value(), this.setUp().budgetCents).map(({ place, field, kind }) => ({
          ...{ kind, fieldTree: all.fieldTreeOf(path.partners)[place]?.[field] },
        })),
      );
    },
    { submission: sending((value: { partners: PartnerFields[] }) => this.save(value.partners)) },
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
    this.draft.fields.update(({ partners }) => ({ partners: [...partners, newPartner()] }));
  }

  protected remove(place: number): void {
    this.draft.fields.update(({ partners }) => ({
      partners: partners.filter((_, nth) => nth !== place),
    }));
  }

  protected addContact(place: number): void {
    this.draft.fields.update(({ partners }) => ({
      partners: partners.map((one, nth) =>
        nth === place ? { ...one, contacts: [...one.contacts, { ...NOBODY }] } : one,
      ),
    }));
  }

  private async save(partners: readonly PartnerFields[]): Promise<void> {
    await this.api.setPartners(this.setUp().id, {
      partners: partners.map(({ contacts, share, amountCents, ...partner }, nth) => ({
        ...partner,
        ...{ isLead: nth === 0, share: shareOf(share) },
        amountCents: centsOf(amountCents),
        contacts: contacts
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
  ...{ name: '', kind: 'business-service', share: null, amountCents: null },
  contacts: [{ ...NOBODY }],
});
