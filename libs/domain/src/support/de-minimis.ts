/** Regulations under which small aid is granted without asking the Commission first. */
export const DE_MINIMIS_REGULATIONS = ['general', 'sgei', 'agriculture'] as const;
export type DeMinimisRegulation = (typeof DE_MINIMIS_REGULATIONS)[number];

/** What the room for aid cannot be told without, beside our own ledger. */
export const ROOM_INPUTS = ['declaration', 'check'] as const;
export type RoomInput = (typeof ROOM_INPUTS)[number];

/** Who tells of an aid: the ledger of the programme, of another one of this house, or somebody else. */
export const AID_SOURCES = ['ledger', 'other-programme', 'check', 'declaration'] as const;
export type AidSource = (typeof AID_SOURCES)[number];

/** Bounds of a declaration and of a check of the central register, both ends included. */
export const DE_MINIMIS_LIMITS = {
  /** No aid that still counts is older, whatever somebody declares. */
  firstDay: '2000-01-01',
  grantor: { min: 1, max: 160 },
  aid: 100,
  linkedFirms: 100,
} as const;

/** A ceiling for all aid of a single undertaking under a regulation, and the days on which it holds. */
interface Ceiling {
  readonly regulation: DeMinimisRegulation;
  readonly cents: number;
  readonly from: string;
  readonly to: string;
}

/** Commission Regulations (EU) 2023/2831 and 2023/2832, and 1408/2013 as amended by (EU) 2024/3118. */
const CEILINGS: readonly Ceiling[] = [
  { regulation: 'general', cents: 30_000_000, from: '2024-01-01', to: '2030-12-31' },
  { regulation: 'sgei', cents: 75_000_000, from: '2024-01-01', to: '2030-12-31' },
  { regulation: 'agriculture', cents: 5_000_000, from: '2024-12-16', to: '2032-12-31' },
];

/** Whose aid a ceiling counts: that of primary production counts under the general one, too. */
const COUNTED: Readonly<Record<DeMinimisRegulation, readonly DeMinimisRegulation[]>> = {
  general: ['general', 'agriculture'],
  sgei: ['sgei'],
  agriculture: ['agriculture'],
};

/**
 * The ceiling of a regulation for aid that is granted on a day.
 *
 * @param regulation - under which it is granted
 * @param on - the day on which the right to it is given
 * @returns whole cents; null where no ceiling that we know holds on that day
 * @see Reg. (EU) 2023/2831 art. 3(2), 2023/2832 art. 3(2), 1408/2013 art. 3(2) as amended by 2024/3118
 * @example ceilingOf('general', '2026-03-01') // 30_000_000: 300 000 euros
 */
export function ceilingOf(regulation: DeMinimisRegulation, on: string): number | null {
  const holds = ({ regulation: of, from, to }: Ceiling) =>
    of === regulation && from <= on && on <= to;
  return CEILINGS.find(holds)?.cents ?? null;
}

/**
 * Whether aid under one regulation counts under the ceiling of another.
 *
 * @param aid - under which the aid was granted
 * @param ceiling - whose ceiling is asked for
 * @returns true for its own ceiling; aid for primary production counts under the general one as well
 * @see Reg. (EU) 2023/2831 art. 5(1)
 * @example countsUnder('agriculture', 'general') // true, and not the other way round
 */
export const countsUnder = (aid: DeMinimisRegulation, ceiling: DeMinimisRegulation): boolean =>
  COUNTED[ceiling].includes(aid);
