import { max, min, required, schema, validate } from '@angular/forms/signals';
import type { YearlyFiguresRequest, YearlyFigureView } from '@verso/contract';
import {
  centsOf,
  eurosOf,
  isCalendarDate,
  YEARLY_FIGURE_LIMITS as LIMITS,
  YEARLY_FIGURES,
} from '@verso/domain';

/** A fiscal year as a form has it, amounts in euros. */
export type YearlyFields = Pick<YearlyFigureView, (typeof YEARLY_FIGURES)[number]> & {
  readonly fiscalYearEndsOn: string;
};

/** The amounts of money among the figures. */
export const AMOUNTS = [
  'turnoverCents',
  'balanceTotalCents',
  'valueAddedCents',
  'exportsCents',
  'rdiCents',
] as const;

export const NO_FIGURES = {
  ...{ persons: null, turnoverCents: null, balanceTotalCents: null },
  ...{ valueAddedCents: null, exportsCents: null, rdiCents: null },
} as const;

export const yearlyRules = schema<YearlyFields>((path) => {
  required(path.fiscalYearEndsOn);
  validate(path.fiscalYearEndsOn, ({ value }) =>
    value() === '' || isCalendarDate(value()) ? null : { kind: 'not-a-date' },
  );
  min(path.persons, LIMITS.persons.min);
  max(path.persons, LIMITS.persons.max);
  for (const name of AMOUNTS) {
    const { min: lowest, max: highest } =
      name === 'valueAddedCents' ? LIMITS.valueAddedCents : LIMITS.amountCents;
    min(path[name], lowest / 100);
    max(path[name], highest / 100);
  }
  validate(path.turnoverCents, (context) =>
    YEARLY_FIGURES.every((name) => context.valueOf(path[name]) === null)
      ? { kind: 'figures.empty' }
      : null,
  );
});

/** A year that is known, in euros. */
export const yearlyFields = (known: YearlyFigureView): YearlyFields => ({
  fiscalYearEndsOn: known.fiscalYearEndsOn,
  persons: known.persons,
  turnoverCents: eurosOf(known.turnoverCents),
  balanceTotalCents: eurosOf(known.balanceTotalCents),
  valueAddedCents: eurosOf(known.valueAddedCents),
  exportsCents: eurosOf(known.exportsCents),
  rdiCents: eurosOf(known.rdiCents),
});

/** As it is sent; `basedOn` is the version that was shown, null where the year is new. */
export const yearlyRequest = (
  fields: YearlyFields,
  basedOn: string | null,
): YearlyFiguresRequest => ({
  ...fields,
  turnoverCents: centsOf(fields.turnoverCents),
  balanceTotalCents: centsOf(fields.balanceTotalCents),
  valueAddedCents: centsOf(fields.valueAddedCents),
  exportsCents: centsOf(fields.exportsCents),
  rdiCents: centsOf(fields.rdiCents),
  basedOn,
});
