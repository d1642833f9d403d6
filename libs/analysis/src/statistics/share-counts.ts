/** Trials made, and how many of them succeeded. */
export interface ShareCounts {
  /** Whole number, 0 ≤ successes ≤ trials. */
  readonly successes: number;
  /** Whole number. */
  readonly trials: number;
}

/**
 * Refuses counts that cannot be a share: the check every figure about a share begins with.
 *
 * @param figure - name of the figure, for the message
 * @param successes - whole number, 0 ≤ successes ≤ trials
 * @param trials - whole number
 * @throws RangeError when a count is negative or not whole, or `successes` exceeds `trials`
 * @example requireShareCounts('wilson', 5, 3) // throws RangeError
 */
export function requireShareCounts(figure: string, successes: number, trials: number): void {
  if (!Number.isSafeInteger(successes) || !Number.isSafeInteger(trials)) {
    throw new RangeError(`${figure} requires whole numbers`);
  }
  if (successes < 0 || successes > trials) {
    throw new RangeError(`${figure} requires 0 <= successes <= trials`);
  }
}

/**
 * Refuses a confidence that is none.
 *
 * @param figure - name of the figure, for the message
 * @param confidence - between 0 and 1, both excluded
 * @throws RangeError when it is outside these bounds or not a number
 * @example requireConfidence('clopperPearson', 95) // throws RangeError: 0.95 was meant
 */
export function requireConfidence(figure: string, confidence: number): void {
  if (!(confidence > 0 && confidence < 1)) {
    throw new RangeError(`${figure} requires 0 < confidence < 1`);
  }
}
