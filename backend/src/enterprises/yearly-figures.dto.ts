import {
  SIZE_CLASSES,
  type SizeClass,
  type SizeReason,
  SIZE_REASONS,
  YEARLY_FIGURE_LIMITS as LIMITS,
  YEARLY_FIGURE_SOURCES,
  type YearlyFigureSource,
} from '@verso/domain';

import {
  CalendarDate,
  Decimal,
  Id,
  Instant,
  OneOf,
  Text,
  WholeNumber,
} from '../platform/http/fields.js';

const nullable = { nullable: true } as const;
const amount = { ...LIMITS.amountCents, ...nullable } as const;

/** One fiscal year; null is what is not told. At least one figure is. */
export class YearlyFigures {
  /** Annual work units. */
  @Decimal({ ...LIMITS.persons, ...nullable }) readonly persons!: number | null;
  @WholeNumber(amount) readonly turnoverCents!: number | null;
  @WholeNumber(amount) readonly balanceTotalCents!: number | null;
  @WholeNumber({ ...LIMITS.valueAddedCents, ...nullable }) readonly valueAddedCents!: number | null;
  @WholeNumber(amount) readonly exportsCents!: number | null;
  @WholeNumber(amount) readonly rdiCents!: number | null;
}

export class YearlyFiguresRequest extends YearlyFigures {
  @CalendarDate({ first: LIMITS.firstDay }) readonly fiscalYearEndsOn!: string;
  /** `recordedAt` of the version that was shown of this fiscal year; null where there was none. */
  @Instant(nullable) readonly basedOn!: string | null;
}

export class YearlyFigureView extends YearlyFigures {
  @Id() readonly id!: string;
  @CalendarDate() readonly fiscalYearEndsOn!: string;
  @OneOf('YearlyFigureSource', YEARLY_FIGURE_SOURCES) readonly source!: YearlyFigureSource;
  @Instant() readonly recordedAt!: string;
  @Text(nullable) readonly recordedByName!: string | null;
  /** What this year's figures speak for; null where they do not decide. */
  @OneOf('SizeClass', SIZE_CLASSES, nullable) readonly sizeOfYear!: SizeClass | null;
  /** The size class after this year, partner and linked enterprises counted in; null where it cannot be said. */
  @OneOf('SizeClass', SIZE_CLASSES, nullable) readonly sizeStatus!: SizeClass | null;
  @OneOf('SizeReason', SIZE_REASONS) readonly sizeReason!: SizeReason;
}
