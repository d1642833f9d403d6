/** Size classes of Commission Recommendation 2003/361/EC, from the smallest. */
export const SIZE_CLASSES = ['micro', 'small', 'medium', 'large'] as const;
export type SizeClass = (typeof SIZE_CLASSES)[number];

interface Ceiling {
  readonly size: SizeClass;
  /** Fewer annual work units than this. */
  readonly personsBelow: number;
  /** At most one of the two may be exceeded. */
  readonly turnoverCents: number;
  readonly balanceTotalCents: number;
}

const MILLION = 100_000_000;

/** Annex, article 2. */
export const SIZE_CEILINGS: readonly Ceiling[] = [
  ceiling('micro', 10, [2, 2]),
  ceiling('small', 50, [10, 10]),
  ceiling('medium', 250, [50, 43]),
];

/** What the class of one fiscal year follows from; null is what is not known. */
export interface SizeFigures {
  /** Annual work units. */
  readonly persons: number | null;
  readonly turnoverCents: number | null;
  readonly balanceTotalCents: number | null;
}

/**
 * The size class that one fiscal year's figures speak for, of an autonomous enterprise.
 *
 * @param figures - annual work units, turnover and balance sheet total in cents
 * @returns the class; null where what is known does not decide. Either of the two amounts within its
 *   ceiling is enough, so one of them may be missing
 * @source Recommendation 2003/361/EC, Annex, article 2
 * @example sizeClassOf({ persons: 3, turnoverCents: 41_000_000, balanceTotalCents: null }) // 'micro'
 */
export function sizeClassOf(figures: SizeFigures): SizeClass | null {
  const { persons } = figures;
  if (persons === null) return null;
  for (const limit of SIZE_CEILINGS) {
    if (persons >= limit.personsBelow) continue;
    const isWithin = withinAmounts(figures, limit);
    if (isWithin === null) return null;
    if (isWithin) return limit.size;
  }
  return 'large';
}

function withinAmounts(figures: SizeFigures, limit: Ceiling): boolean | null {
  const { turnoverCents, balanceTotalCents } = figures;
  if (turnoverCents !== null && turnoverCents <= limit.turnoverCents) return true;
  if (balanceTotalCents !== null && balanceTotalCents <= limit.balanceTotalCents) return true;
  return turnoverCents === null || balanceTotalCents === null ? null : false;
}

function ceiling(size: SizeClass, personsBelow: number, millions: [number, number]): Ceiling {
  const [turnover, balance] = millions;
  const amounts = { turnoverCents: turnover * MILLION, balanceTotalCents: balance * MILLION };
  return { size, personsBelow, ...amounts };
}
