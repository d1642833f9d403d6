import { max, min, required, schema, validate } from '@angular/forms/signals';
import type { RelatedFigureRequest, RelatedFigureView, SizeView } from '@verso/contract';
import {
  centsOf,
  eurosOf,
  helsinkiDate,
  type OwnershipSource,
  YEARLY_FIGURE_LIMITS as LIMITS,
} from '@verso/domain';

/** A fiscal year as a form has it, amounts in euros. */
export interface RelatedFigureFields {
  readonly fiscalYearEndsOn: string;
  readonly persons: number | null;
  readonly turnoverCents: number | null;
  readonly balanceTotalCents: number | null;
  readonly consolidatedIds: string[];
  readonly source: OwnershipSource;
}

export const relatedFigureRules = schema<RelatedFigureFields>((path) => {
  required(path.fiscalYearEndsOn);
  min(path.persons, LIMITS.persons.min);
  max(path.persons, LIMITS.persons.max);
  for (const amount of [path.turnoverCents, path.balanceTotalCents]) {
    min(amount, LIMITS.amountCents.min / 100);
    max(amount, LIMITS.amountCents.max / 100);
  }
  validate(path.turnoverCents, (context) =>
    [path.persons, path.turnoverCents, path.balanceTotalCents].every(
      (figure) => context.valueOf(figure) === null,
    )
      ? { kind: 'figures.empty' }
      : null,
  );
});

/** A year that is known; else the one that the firm's own last year asks for. */
export const relatedFigureFields = (
  known: RelatedFigureView | null,
  { years }: SizeView,
): RelatedFigureFields => {
  const lastYear = `${Number(helsinkiDate(Date.now()).slice(0, 4)) - 1}-12-31`;
  const asked = years.find(({ isClosed }) => isClosed)?.fiscalYearEndsOn ?? lastYear;
  return {
    fiscalYearEndsOn: known?.fiscalYearEndsOn ?? asked,
    persons: known?.persons ?? null,
    turnoverCents: eurosOf(known?.turnoverCents ?? null),
    balanceTotalCents: eurosOf(known?.balanceTotalCents ?? null),
    consolidatedIds: known?.consolidatedIds ?? [],
    source: known?.source ?? 'accounts',
  };
};

/** As it is sent, in the place of the version that was shown. */
export const relatedFigureRequest = (
  fields: RelatedFigureFields,
  otherId: string,
  known: RelatedFigureView | null,
): RelatedFigureRequest => ({
  ...{ ...fields, otherId, basedOn: known?.recordedAt ?? null },
  turnoverCents: centsOf(fields.turnoverCents),
  balanceTotalCents: centsOf(fields.balanceTotalCents),
});
