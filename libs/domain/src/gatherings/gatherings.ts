/** What kind of event brings firms of several groups together. */
export const GATHERING_KINDS = [
  'network-day',
  'match',
  'experiment-workshop',
  'fair',
  'other',
] as const;
export type GatheringKind = (typeof GATHERING_KINDS)[number];

/** Bounds of what is written of a network event, both ends included. */
export const GATHERING_LIMITS = {
  title: { min: 2, max: 160 },
  about: { min: 1, max: 2_000 },
  place: { min: 2, max: 200 },
  link: { min: 1, max: 500 },
  seats: { min: 2, max: 1_000 },
} as const;

/** What of a network event depends on something else of it; hours are those of the clock in Helsinki. */
export interface GatheringOutline {
  /** `YYYY-MM-DD` */
  readonly startsOn: string;
  readonly endsOn: string;
  /** `HH:MM` */
  readonly startsAt: string;
  readonly endsAt: string;
  readonly link: string | null;
  readonly signUpUntil: string;
}

/**
 * What does not fit together in a network event: days and hours in their order, the last day to sign
 * up, which is no later than the event's last, and an address that a browser opens.
 *
 * @param gathering - as it is to stand
 * @returns the field and what is wrong with it, or null
 * @example gatheringFault({ ...day, startsAt: '18:00', endsAt: '17:00' }) // { path: 'endsAt', code: 'offer.times' }
 */
export function gatheringFault({
  startsOn,
  endsOn,
  startsAt,
  endsAt,
  link,
  signUpUntil,
}: GatheringOutline): { readonly path: string; readonly code: string } | null {
  if (endsOn < startsOn) return { path: 'endsOn', code: 'offer.times' };
  if (endsOn === startsOn && endsAt <= startsAt) return { path: 'endsAt', code: 'offer.times' };
  if (link !== null && !/^https?:\/\/\S+$/.test(link)) return { path: 'link', code: 'offer.link' };
  return signUpUntil > endsOn ? { path: 'signUpUntil', code: 'offer.until-later' } : null;
}
