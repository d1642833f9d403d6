/** Ways in which an advisor and an enterprise were in touch. */
export const TOUCHPOINT_KINDS = ['call', 'visit', 'meeting', 'mail', 'note'] as const;
export type TouchpointKind = (typeof TOUCHPOINT_KINDS)[number];

/** What was said, in characters, both ends included. */
export const TOUCHPOINT_NOTE_LIMITS = { min: 1, max: 2_000 } as const;
