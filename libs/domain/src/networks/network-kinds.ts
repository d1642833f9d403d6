/** Kinds of growth network: the small group that meets, and the wider one that several form. */
export const NETWORK_KINDS = ['core-group', 'growth-group'] as const;
export type NetworkKind = (typeof NETWORK_KINDS)[number];

/** Limits of a network, texts in characters, both ends included. */
export const NETWORK_LIMITS = {
  name: { min: 2, max: 120 },
  description: { min: 1, max: 1_000 },
} as const;
