/** Where a year's figures come from: a file, the programme's staff, or the firm itself. */
export const YEARLY_FIGURE_SOURCES = ['import', 'staff', 'firm'] as const;
export type YearlyFigureSource = (typeof YEARLY_FIGURE_SOURCES)[number];

/** What is asked about a fiscal year, amounts in cents. */
export const YEARLY_FIGURES = [
  'persons',
  'turnoverCents',
  'balanceTotalCents',
  'valueAddedCents',
  'exportsCents',
  'rdiCents',
] as const;
export type YearlyFigureName = (typeof YEARLY_FIGURES)[number];

/** Bounds of a year's figures, both ends included: what a firm adds may be below nothing. */
export const YEARLY_FIGURE_LIMITS = {
  persons: { min: 0, max: 1_000_000 },
  amountCents: { min: 0, max: 10_000_000_000_000 },
  valueAddedCents: { min: -10_000_000_000_000, max: 10_000_000_000_000 },
  firstDay: '1990-01-01',
  /** A fiscal year may end this many days from now at most: figures may be told before its end. */
  daysAhead: 366,
} as const;
