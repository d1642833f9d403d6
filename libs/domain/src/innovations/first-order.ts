/** Whose order it was. */
export const ORDER_CUSTOMERS = ['consumer', 'business', 'public', 'association'] as const;
export type OrderCustomer = (typeof ORDER_CUSTOMERS)[number];

/** Bounds of what is told of a first order, both ends included. */
export const FIRST_ORDER_LIMITS = {
  valueCents: { min: 1, max: 1_000_000_000_00 },
  ecosystem: { min: 1, max: 120 },
  note: { min: 1, max: 500 },
} as const;

/** Below so many, nothing is said of what is typical. */
export const TYPICAL_FROM = 3;

/**
 * How many days it took from the first contact to the order.
 *
 * @returns whole days, 0 for the same day; null where the first contact is not told
 * @example daysToOrder('2026-01-01', '2026-03-02') // 60
 */
export const daysToOrder = (firstContactOn: string | null, orderedOn: string): number | null =>
  firstContactOn === null
    ? null
    : (Date.parse(orderedOn) - Date.parse(firstContactOn)) / 86_400_000;
