/** Who supports a group without being a member: an expert of a theme, or a researcher who follows it. */
export const SUPPORTER_KINDS = ['expert', 'researcher'] as const;
export type SupporterKind = (typeof SUPPORTER_KINDS)[number];

/** Limits of a group's charter; texts in characters, sizes in firms, both ends included. */
export const CHARTER_LIMITS = {
  size: { min: 2, max: 200 },
  municipalities: { max: 30 },
  conduct: { min: 20, max: 4_000 },
} as const;

/** Limits of what is told of a supporter, in characters, both ends included. */
export const SUPPORTER_LIMITS = {
  name: { min: 2, max: 120 },
  organisation: { min: 2, max: 120 },
  topic: { min: 2, max: 200 },
} as const;

/** How few and how many firms a group wants to be; null where nothing was agreed. */
export interface SizeLimits {
  readonly sizeMin: number | null;
  readonly sizeMax: number | null;
}

/** How a group stands to its limits, and by how many firms. */
export interface GroupRoom {
  readonly state: 'unlimited' | 'short' | 'room' | 'full' | 'over';
  /** Firms that are missing, that fit in, or that are too many; null where no limit says. */
  readonly firms: number | null;
}

/**
 * How a group stands to the size it wants. A group that is short of its least size says how many are
 * missing rather than how many fit in: that is what its coordinator has to see to.
 *
 * @param members - firms in the group today
 * @param limits - least and greatest number of firms
 * @returns the state, and the number of firms it is about
 * @example groupRoom(9, { sizeMin: 6, sizeMax: 12 }) // { state: 'room', firms: 3 }
 */
export function groupRoom(members: number, { sizeMin, sizeMax }: SizeLimits): GroupRoom {
  if (sizeMin !== null && members < sizeMin) return { state: 'short', firms: sizeMin - members };
  if (sizeMax === null) return { state: 'unlimited', firms: null };
  if (members > sizeMax) return { state: 'over', firms: members - sizeMax };
  if (members === sizeMax) return { state: 'full', firms: 0 };
  return { state: 'room', firms: sizeMax - members };
}
