/** One's part of a budget as it was decided: a share of it, or money; neither where nothing is said. */
export interface Part {
  /** 0 to 1, with at most four decimals: hundredths of a per cent. */
  readonly share: number | null;
  readonly amountCents: number | null;
}

/** Ten-thousandths: the finest share that is kept, so that sums are sums of whole numbers. */
const FINEST = 10_000;

const wholeShare = (share: number): number => Math.round(share * FINEST);

/**
 * Whether a share is no finer than what is kept, and so stays exact.
 *
 * @example isExactShare(0.3333) // true
 * @example isExactShare(1 / 3) // false
 */
export const isExactShare = (share: number): boolean =>
  Math.abs(share * FINEST - wholeShare(share)) < 1e-9;

/**
 * A share as it is kept: without what binary arithmetic has left behind its last decimal.
 *
 * @example exactShare(58.07 / 100) // 0.5807
 */
export const exactShare = (share: number): number => wholeShare(share) / FINEST;

/**
 * What the parts come to, in ten-thousandths of a cent of the budget; without a budget only shares
 * can be added, in ten-thousandths of the whole.
 */
function sumOf(parts: readonly Part[], budgetCents: number | null): bigint {
  const unit = budgetCents === null ? 1n : BigInt(budgetCents);
  return parts.reduce((sum, { share, amountCents }) => {
    const byShare = share === null ? 0n : BigInt(wholeShare(share)) * unit;
    const isMoney = amountCents !== null && budgetCents !== null;
    return sum + byShare + (isMoney ? BigInt(amountCents) * BigInt(FINEST) : 0n);
  }, 0n);
}

/**
 * Whether parts are more than there is to divide. Amounts count where the budget is known.
 *
 * @example isAboveWhole([{ share: 0.6, amountCents: null }, { share: 0.4, amountCents: null }], null) // false
 * @example isAboveWhole([{ share: 0.5, amountCents: null }, { share: null, amountCents: 51 }], 100) // true
 */
export function isAboveWhole(parts: readonly Part[], budgetCents: number | null): boolean {
  // Shares are more than the whole of anything, also of a budget of nothing.
  if (sumOf(parts, null) > BigInt(FINEST)) return true;
  const whole = budgetCents === null ? BigInt(FINEST) : BigInt(budgetCents) * BigInt(FINEST);
  return sumOf(parts, budgetCents) > whole;
}

/**
 * How much of the whole nobody has been given, as a share with four decimals, rounded down; null
 * where it cannot be said: money without a budget.
 *
 * @example shareLeft([{ share: 0.75, amountCents: null }], null) // 0.25
 */
export function shareLeft(parts: readonly Part[], budgetCents: number | null): number | null {
  const isUnsure = parts.some(({ amountCents }) => amountCents !== null) && !budgetCents;
  if (isUnsure) return null;
  const unit = budgetCents === null || budgetCents === 0 ? 1n : BigInt(budgetCents);
  const left = BigInt(FINEST) * unit - sumOf(parts, budgetCents === 0 ? null : budgetCents);
  return left <= 0n ? 0 : Number(left / unit) / FINEST;
}

/**
 * How much more than the whole the parts are, as a share with four decimals, rounded up; 0 where
 * they are not. Amounts count where there is a budget.
 *
 * @example shareOver([{ share: 0.8, amountCents: null }, { share: 0.7, amountCents: null }], null) // 0.5
 */
export function shareOver(parts: readonly Part[], budgetCents: number | null): number {
  const budget = budgetCents === 0 ? null : budgetCents;
  const unit = BigInt(budget ?? 1);
  const over = sumOf(parts, budget) - BigInt(FINEST) * unit;
  return over <= 0n ? 0 : Number((over + unit - 1n) / unit) / FINEST;
}
