/** Why something was done, where a reason is asked for: in characters, both ends included. */
export const REASON_LIMITS = { min: 3, max: 500 } as const;
