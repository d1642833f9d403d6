import { ChangeDetectionStrategy, Component, computed } from '@angular/core';
import { applyEach, form, FormField, FormRoot, max, min, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { type OrganisationKind, ORGANISATION_KINDS, shareLeft } from '@verso/domain';
import { Control, Field, Icon, NumberInput } from '@verso/ui';

import { FieldErrors } from '../api/field-errors';
import { FormProblem } from '../api/form-problem';
import { sending } from '../api/submit';
import { drafted } from '../session/drafts';
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
  private readonly draft = drafted<{ partners: PartnerFields[] }>(
    () => `set-up partners ${this.setUp().id}`,
    () => {
      const partners = this.setUp()
        .partners.filter(({ role }) => role !== 'funder')
        .map(({ name, kind, share, amountCents, contacts }) => ({
          ...{ name, kind, share: percentOf(share), amountCents: eurosOf(amountCents) },
          contacts: contacts.map((one) => ({
            ...{ name: one.name, email: one.email ?? '', phone: one.phone ?? '' },
          })),
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
      });
    },
    { submission: sending((value: { partners: PartnerFields[] }) => this.save(value.partners)) },
  );
  /** What nobody has been given yet, in per cent; null where it cannot be said. */
  protected readonly left = computed(() => {
    const parts = this.draft.fields().partners.map(({ share, amountCents }) => ({
      ...{ share: shareOf(share), amountCents: centsOf(amountCents) },
    }));
    return percentOf(shareLeft(parts, this.setUp().budgetCents));
  });

  protected add(): void {
    this.draft.fields.update(({ partners }) => ({ partners: [...partners, newPartner()] }));
  }

  protected remove(place: number): void {
    this.draft.fields.update(({ partners }) => ({
      partners: partners.filter((_, nth) => nth !== place),
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

const newPartner = (): PartnerFields => ({
  ...{ name: '', kind: 'business-service', share: null, amountCents: null },
  contacts: [{ ...NOBODY }],
});
