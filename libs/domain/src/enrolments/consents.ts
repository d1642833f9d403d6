export const CONSENT_CHOICES = ['given', 'withdrawn'] as const;
export type ConsentChoice = (typeof CONSENT_CHOICES)[number];

/** How somebody told her choice: herself in Verso, or to one of the staff who notes it. */
export const CONSENT_WAYS = ['self', 'phone', 'meeting', 'paper'] as const;
export type ConsentWay = (typeof CONSENT_WAYS)[number];

/** The ways that staff may note. */
export const NOTED_WAYS = ['phone', 'meeting', 'paper'] as const satisfies readonly ConsentWay[];
export type NotedWay = (typeof NOTED_WAYS)[number];

/** How a consent stands: a no without an earlier yes is a refusal, and not having been asked is neither. */
export const CONSENT_STATES = ['not-asked', 'given', 'refused', 'withdrawn'] as const;
export type ConsentState = (typeof CONSENT_STATES)[number];

/** Which wording of the purposes is shown: raised when the words of a consent change in substance. */
export const CONSENT_WORDING = 1;

/** One choice, as it was told on a day of Helsinki. */
export interface ConsentEvent {
  readonly choice: ConsentChoice;
  /** `YYYY-MM-DD`. */
  readonly toldOn: string;
}

/** How a consent stands, and since which day; null when nobody has asked. */
export interface ConsentStanding {
  readonly state: ConsentState;
  readonly since: string | null;
}

/**
 * How a consent stands on a day: as the latest choice says. Nothing is presumed (Regulation (EU)
 * 2016/679, articles 4(11) and 7): without a choice it is not given, and a withdrawal counts from its
 * own day on.
 *
 * @param events - choices of one purpose, in the order in which they were recorded
 * @param on - the day, `YYYY-MM-DD`
 * @returns the state, and the first day on which it has stood so
 * @example consentOn([{ choice: 'given', toldOn: '2026-03-02' }, { choice: 'withdrawn', toldOn: '2026-05-04' }],
 *   '2026-05-03') // { state: 'given', since: '2026-03-02' }, and 'withdrawn' from the next day on
 */
export function consentOn(events: readonly ConsentEvent[], on: string): ConsentStanding {
  const told = events
    .filter(({ toldOn }) => toldOn <= on)
    .sort((a, b) => (a.toldOn < b.toldOn ? -1 : Number(a.toldOn > b.toldOn)));
  const latest = told.at(-1);
  if (!latest) return { state: 'not-asked', since: null };
  const turn = told.findLastIndex(({ choice }) => choice !== latest.choice);
  const since = told[turn + 1]?.toldOn ?? latest.toldOn;
  if (latest.choice === 'given') return { state: 'given', since };
  return { state: turn < 0 ? 'refused' : 'withdrawn', since };
}
