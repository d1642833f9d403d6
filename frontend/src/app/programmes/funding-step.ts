import { ChangeDetectionStrategy, Component, computed } from '@angular/core';
import { apply, form, FormField, FormRoot } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { bearsEmblem, type Fund, FUNDS } from '@verso/domain';
import { Control, Field, Icon } from '@verso/ui';

import { FieldErrors } from '../api/field-errors';
import { sending } from '../api/submit';
import { drafted } from '../session/drafts';
import { FundingLine } from './funding-line';
import { PartFieldsForm } from './part-fields';
import { newPart, type PartFields, partFieldsOf, partRequest, partsRules } from './programme-parts';
import { SetUpProblem } from './set-up-problem';
import { inAllLanguages, SetUpForm } from './set-up-steps';

interface FunderFields extends PartFields {
  decisionNumber: string;
  decidedOn: string;
}
interface FundingFields {
  readonly fund: Fund;
  readonly line: { readonly fi: string; readonly sv: string; readonly en: string };
  readonly funders: FunderFields[];
  readonly basedOn: string;
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
    SetUpProblem,
    FormRoot,
    FundingLine,
    Icon,
    MatButton,
    PartFieldsForm,
    TranslocoDirective,
  ],
  templateUrl: './funding-step.html',
  styleUrl: './set-up-parts.scss',
})
export class FundingStep extends SetUpForm {
  protected readonly funds = FUNDS;
  protected readonly draft = drafted<FundingFields>(
    () => `set-up funding ${this.setUp().id}`,
    () => {
      const { funding, partners, versions } = this.setUp();
      const funders = partners.filter(({ role }) => role === 'funder');
      return {
        basedOn: versions.funding,
        fund: funding.fund,
        line: funding.line ? { ...funding.line } : { fi: '', sv: '', en: '' },
        funders: funders.map((funder) => ({
          ...partFieldsOf(funder),
          ...{ decisionNumber: funder.decisionNumber ?? '', decidedOn: funder.decidedOn ?? '' },
        })),
      };
    },
    ['basedOn'],
  );
  protected readonly form = form(
    this.draft.fields,
    (path) => {
      apply(
        path.funders,
        partsRules(() => this.setUp().budgetCents),
      );
    },
    { submission: sending((value: FundingFields) => this.save(value)) },
  );
  /** As it will stand on invitations, reports and public pages. */
  protected readonly preview = computed(() => {
    const { fund, line } = this.draft.fields();
    return { fund, line: line.fi.trim() === '' ? null : inAllLanguages(line) };
  });

  protected readonly isShown = computed(
    () => bearsEmblem(this.preview().fund) || this.preview().line !== null,
  );

  protected add(): void {
    const funder: FunderFields = {
      ...newPart('regional-council'),
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

  private async save({ fund, funders, basedOn }: FundingFields): Promise<void> {
    await this.api.setFunding(this.setUp().id, {
      ...{ fund, line: this.preview().line, basedOn },
      funders: funders.map((funder) => ({
        ...partRequest(funder),
        decisionNumber: funder.decisionNumber.trim() || null,
        decidedOn: funder.decidedOn || null,
      })),
    });
    this.draft.forget();
    this.saved.emit();
  }
}
