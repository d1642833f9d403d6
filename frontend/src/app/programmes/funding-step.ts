import { ChangeDetectionStrategy, Component, computed } from '@angular/core';
import {
  applyEach,
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
import { type Fund, FUNDS, type OrganisationKind, ORGANISATION_KINDS } from '@verso/domain';
import { Control, Field, Icon, NumberInput } from '@verso/ui';

import { FieldErrors } from '../api/field-errors';
import { FormProblem } from '../api/form-problem';
import { sending } from '../api/submit';
import { drafted } from '../session/drafts';
import { FundingLine } from './funding-line';
import { partFlaws } from './part-flaws';
import { centsOf, eurosOf, inAllLanguages, percentOf, SetUpForm, shareOf } from './set-up-steps';

interface FunderFields {
  name: string;
  kind: OrganisationKind;
  /** Per cent. */
  share: number | null;
  /** Euros. */
  amountCents: number | null;
  decisionNumber: string;
  decidedOn: string;
}
interface FundingFields {
  readonly fund: Fund;
  readonly line: { readonly fi: string; readonly sv: string; readonly en: string };
  readonly funders: FunderFields[];
}

/** Whose money it is, who decided it with which decision, and what then stands on what people see. */
@Component({
  selector: 'app-funding-step',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Control,
    Field,
    FieldErrors,
    FormField,
    FormProblem,
    FormRoot,
    FundingLine,
    Icon,
    MatButton,
    NumberInput,
    TranslocoDirective,
  ],
  templateUrl: './funding-step.html',
  styleUrl: './set-up-parts.scss',
})
export class FundingStep extends SetUpForm {
  protected readonly kinds = ORGANISATION_KINDS;
  protected readonly funds = FUNDS;
  protected readonly plain = String;
  private readonly draft = drafted<FundingFields>(
    () => `set-up funding ${this.setUp().id}`,
    () => {
      const { funding, partners } = this.setUp();
      const funders = partners.filter(({ role }) => role === 'funder');
      return {
        fund: funding.fund,
        line: funding.line ? { ...funding.line } : { fi: '', sv: '', en: '' },
        funders: funders.map(({ name, kind, share, amountCents, decisionNumber, decidedOn }) => ({
          ...{ name, kind, share: percentOf(share), amountCents: eurosOf(amountCents) },
          ...{ decisionNumber: decisionNumber ?? '', decidedOn: decidedOn ?? '' },
        })),
      };
    },
  );
  protected readonly form = form(
    this.draft.fields,
    (path) => {
      applyEach(path.funders, (funder) => {
        required(funder.name);
        min(funder.share, 0);
        max(funder.share, 100);
        min(funder.amountCents, 0);
      });
      validateTree(path.funders, (all) =>
        partFlaws(all.value(), this.setUp().budgetCents).map(({ place, field, kind }) => ({
          ...{ kind, fieldTree: all.fieldTreeOf(path.funders)[place]?.[field] },
        })),
      );
    },
    { submission: sending((value: FundingFields) => this.save(value)) },
  );
  /** As it will stand on invitations, reports and public pages. */
  protected readonly preview = computed(() => {
    const { fund, line } = this.draft.fields();
    return { fund, line: line.fi.trim() === '' ? null : inAllLanguages(line) };
  });

  protected add(): void {
    const funder: FunderFields = {
      ...{ name: '', kind: 'regional-council', share: null, amountCents: null },
      ...{ decisionNumber: '', decidedOn: '' },
    };
    this.draft.fields.update((fields) => ({ ...fields, funders: [...fields.funders, funder] }));
  }

  protected remove(place: number): void {
    this.draft.fields.update((fields) => ({
      ...fields,
      funders: fields.funders.filter((_, nth) => nth !== place),
    }));
  }

  private async save({ fund, funders }: FundingFields): Promise<void> {
    await this.api.setFunding(this.setUp().id, {
      ...{ fund, line: this.preview().line },
      funders: funders.map((funder) => ({
        ...{ ...funder, share: shareOf(funder.share), amountCents: centsOf(funder.amountCents) },
        decisionNumber: funder.decisionNumber.trim() || null,
        decidedOn: funder.decidedOn || null,
      })),
    });
    this.draft.forget();
    this.saved.emit();
  }
}
