/** One part of a breakdown, before disclosure control. */
export interface BreakdownCell {
  readonly key: string;
  /** Distinct enterprises the figure rests on; of a ratio, those behind its denominator. */
  readonly enterprises: number;
  readonly numerator: number;
  /** `null` for a plain count. */
  readonly denominator: number | null;
}

/** One part as it may be published. A suppressed one has no numbers; an undefined ratio no value. */
export interface PublishedCell {
  readonly key: string;
  readonly suppressed: boolean;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number | null;
}
