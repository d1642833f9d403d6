import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import {
  applyEach,
  form,
  FormField,
  FormRoot,
  min,
  required,
  validate,
} from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import type { SetTargetsRequest } from '@verso/contract';
import { isDivisible, isWithin, KPI_CODES, type KpiCode, KPIS } from '@verso/domain';
import { Control, Field, NumberInput } from '@verso/ui';

import { FieldErrors } from '../api/field-errors';
import { sending } from '../api/submit';
import { drafted } from '../session/drafts';
import { Format } from '../shell/language/format';
import { SetUpProblem } from './set-up-problem';
import { percentOf, SetUpForm, shareOf } from './set-up-steps';

interface PartFields {
  /** The partner, or null for the programme as a whole. */
  readonly organisationId: string | null;
  readonly name: string;
  readonly target: number | null;
}
interface IndicatorFields {
  readonly kpi: KpiCode;
  readonly dueOn: string;
  readonly parts: PartFields[];
}
interface Fields {
  indicators: IndicatorFields[];
  basedOn: string;
}

/** What is promised of each indicator, by each partner or by the programme as a whole. */
@Component({
  selector: 'app-targets-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Control,
    Field,
    FieldErrors,
    FormField,
    SetUpProblem,
    FormRoot,
    MatButton,
    NumberInput,
    TranslocoDirective,
  ],
  templateUrl: './targets-form.html',
  styleUrl: './set-up-parts.scss',
})
export class TargetsForm extends SetUpForm {
  protected readonly format = inject(Format);
  protected readonly isShare = (kpi: KpiCode): boolean => KPIS[kpi].unit === 'share';
  protected readonly draft = drafted<Fields>(
    () => `set-up targets ${this.setUp().id}`,
    () => ({
      indicators: KPI_CODES.map((kpi) => this.indicator(kpi)),
      basedOn: this.setUp().versions.targets,
    }),
    ['basedOn'],
  );
  protected readonly form = form(
    this.draft.fields,
    (path) => {
      applyEach(path.indicators, (indicator) => {
        required(indicator.dueOn);
        validate(indicator.dueOn, (dueOn) => {
          const isPromised = dueOn.valueOf(indicator.parts).some(({ target }) => target !== null);
          return isPromised ? this.flawOf(dueOn.value()) : null;
        });
        applyEach(indicator.parts, (part) => {
          min(part.target, 0);
        });
      });
    },
    { submission: sending((value: Fields) => this.save(value)) },
  );
  /** What the parts of each count come to. */
  protected readonly sums = computed(() =>
    this.draft
      .fields()
      .indicators.map(({ parts }) => parts.reduce((sum, { target }) => sum + (target ?? 0), 0)),
  );

  /** They are saved, and one stays on the page: what is typed next is typed upon that. */
  async follow(): Promise<void> {
    const { versions } = await this.api.get(this.setUp().id);
    this.draft.fields.update((fields) => ({ ...fields, basedOn: versions.targets }));
  }

  private flawOf(dueOn: string) {
    const { startsOn, endsOn } = this.setUp();
    if (dueOn === '' || isWithin(dueOn, { startsOn, endsOn })) return null;
    return { kind: 'target.outside-programme', params: { startsOn, endsOn } };
  }

  private indicator(kpi: KpiCode): IndicatorFields {
    const { partners, targets, endsOn } = this.setUp();
    const current = targets.filter((one) => one.kpi === kpi && one.supersededAt === null);
    const targetOf = (organisationId: string | null): number | null => {
      const found = current.find((one) => one.organisationId === organisationId)?.target ?? null;
      return this.isShare(kpi) ? percentOf(found) : found;
    };
    const doing = isDivisible(kpi) ? partners.filter(({ role }) => role !== 'funder') : [];
    const whole = this.language.say('programmes.set-up.whole-programme');
    const parts = [
      ...doing.map(({ organisationId, name }) => ({ organisationId, name })),
      { organisationId: null, name: whole },
    ];
    return {
      kpi,
      dueOn: current[0]?.dueOn ?? endsOn,
      parts: parts.map((part) => ({ ...part, target: targetOf(part.organisationId) })),
    };
  }

  private async save({ indicators, basedOn }: Fields): Promise<void> {
    const targets = indicators.flatMap(({ kpi, dueOn, parts }) =>
      parts.flatMap(({ organisationId, target }): SetTargetsRequest['targets'] => {
        if (target === null) return [];
        const value = this.isShare(kpi) ? shareOf(target) : target;
        return [{ kpi, organisationId, dueOn, target: value ?? 0 }];
      }),
    );
    await this.api.setTargets(this.setUp().id, { targets, basedOn });
    this.draft.forget();
    this.saved.emit();
  }
}
