/** What makes it hard to run a firm where few people live. */
export const CHALLENGE_KINDS = [
  ...(['distance', 'transport', 'broadband', 'recruiting', 'succession'] as const),
  ...(['services', 'other'] as const),
] as const;
export type ChallengeKind = (typeof CHALLENGE_KINDS)[number];

/** What is done about a challenge that firms share. */
export const CHALLENGE_ACTS = [
  ...(['worked-on', 'handed-over', 'solved', 'set-aside', 'reopened'] as const),
] as const;
export type ChallengeAct = (typeof CHALLENGE_ACTS)[number];

/** How a challenge that firms share stands. */
export const CHALLENGE_STATES = [
  ...(['open', 'worked-on', 'handed-over', 'solved', 'set-aside'] as const),
] as const;
export type ChallengeState = (typeof CHALLENGE_STATES)[number];

/** Lengths of what is told of challenges. */
export const CHALLENGE_LIMITS = {
  words: { min: 1, max: 1000 },
  title: { min: 1, max: 120 },
  handedTo: { min: 1, max: 120 },
  municipalities: { min: 0, max: 50 },
  gathered: { min: 1, max: 100 },
} as const;

/** What an act says, as far as the state goes by it. */
export interface DatedAct {
  readonly act: ChallengeAct;
  readonly happenedOn: string;
  readonly handedTo: string | null;
}

/** Why an act does not fit. */
export type ActMisfit = 'handed-to' | 'not-handed' | 'out-of-order' | 'nothing-over' | 'so-already';

/**
 * How a challenge stands after what was done about it.
 *
 * @param acts - those that stand, in the order in which they were done
 * @returns `open` before anything is done, and again once it is reopened
 * @example challengeStateOf([{ act: 'solved' }, { act: 'reopened' }]) // 'open'
 */
export function challengeStateOf(acts: readonly Pick<DatedAct, 'act'>[]): ChallengeState {
  const last = acts.at(-1)?.act ?? 'reopened';
  return last === 'reopened' ? 'open' : last;
}

/** Whether nobody works on it any more: it was solved, or set aside. */
export const isChallengeOver = (state: ChallengeState): boolean =>
  state === 'solved' || state === 'set-aside';

/**
 * Why an act does not fit after those that stand: days go on, what is over is reopened before anything
 * else is done about it, and only what is handed over has somebody to whom.
 *
 * @param acts - those that stand, in their order
 * @returns null where it fits
 * @example actMisfit([], { act: 'reopened', happenedOn: '2026-03-02', handedTo: null }) // 'nothing-over'
 */
export function actMisfit(acts: readonly DatedAct[], next: DatedAct): ActMisfit | null {
  if (next.act === 'handed-over' && next.handedTo === null) return 'handed-to';
  if (next.act !== 'handed-over' && next.handedTo !== null) return 'not-handed';
  const last = acts.at(-1);
  if (last && next.happenedOn < last.happenedOn) return 'out-of-order';
  const isOver = isChallengeOver(challengeStateOf(acts));
  if (next.act === 'reopened') return isOver ? null : 'nothing-over';
  return isOver ? 'so-already' : null;
}
