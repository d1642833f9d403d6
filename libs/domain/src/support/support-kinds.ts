/** What a programme gives a firm. */
export const SUPPORT_KINDS = ['advice', 'training', 'expert', 'voucher', 'grant', 'other'] as const;
export type SupportKind = (typeof SUPPORT_KINDS)[number];

/** Bounds of what is written of support, both ends included. */
export const SUPPORT_LIMITS = {
  title: { min: 1, max: 160 },
  /** Kept to the hundredth of an hour. */
  hours: { min: 0.01, max: 2_000 },
  aidCents: { min: 1, max: 10_000_000_000_000 },
} as const;
