/** How a proposal of a host ends: those who arrange take or decline it, or the firm withdraws it. */
export const HOST_PROPOSAL_ANSWERS = ['taken', 'declined', 'withdrawn'] as const;
export type HostProposalAnswer = (typeof HOST_PROPOSAL_ANSWERS)[number];

/** Where a proposal stands. One that lapsed can be answered no more. */
export const HOST_PROPOSAL_STATES = ['waiting', 'lapsed', ...HOST_PROPOSAL_ANSWERS] as const;
export type HostProposalState = (typeof HOST_PROPOSAL_STATES)[number];

/** How many times a host may offer, both ends included. */
export const PROPOSED_TIMES = { min: 1, max: 3 } as const;

/** A time that a host offers: a day, and hours by the clock in Helsinki, `18:00`. */
export interface ProposedTime {
  readonly meetsOn: string;
  readonly startsAt: string;
  readonly endsAt: string;
}

/** What a firm proposes when it is its turn to host. */
export interface MadeProposal {
  readonly enterpriseId: string;
  readonly times: readonly ProposedTime[];
  readonly answer: HostProposalAnswer | null;
}

/** What can be wrong with one of the times that are offered. */
export type ProposedTimeFault = 'in-the-past' | 'before-start' | 'overlaps';

/**
 * Where a proposal stands. It waits while the turn is its firm's and one of its days is ahead: a turn
 * that was swapped, passed or taken away, and days that went by, leave nothing to answer.
 *
 * @param proposal - the proposal
 * @param nextId - the firm whose turn it is to host; null when nobody can
 * @param today - the day in Helsinki, `2026-03-10`
 * @returns what was answered, whatever happened later; else whether it still can be
 * @example hostProposalState(made, 'a', '2026-03-10') // 'waiting'
 */
export function hostProposalState(
  { enterpriseId, times, answer }: MadeProposal,
  nextId: string | null,
  today: string,
): HostProposalState {
  if (answer !== null) return answer;
  const isAhead = times.some(({ meetsOn }) => meetsOn >= today);
  return isAhead && nextId === enterpriseId ? 'waiting' : 'lapsed';
}

/**
 * What is wrong with the times that a host offers: each is after today, ends after it starts, and
 * shares no minute with one before it. One may begin when another ends.
 *
 * @param times - in the order in which they were given
 * @param today - the day in Helsinki, `2026-03-10`
 * @returns one for each time, null where nothing is wrong
 * @example proposedTimeFaults([{ meetsOn: '2026-03-09', startsAt: '18:00', endsAt: '20:00' }], '2026-03-10') // ['in-the-past']
 */
export function proposedTimeFaults(
  times: readonly ProposedTime[],
  today: string,
): (ProposedTimeFault | null)[] {
  return times.map((time, place) => {
    if (time.meetsOn <= today) return 'in-the-past';
    if (time.endsAt <= time.startsAt) return 'before-start';
    return times.slice(0, place).some((other) => isOverlapping(time, other)) ? 'overlaps' : null;
  });
}

const isOverlapping = (a: ProposedTime, b: ProposedTime): boolean =>
  a.meetsOn === b.meetsOn && a.startsAt < b.endsAt && b.startsAt < a.endsAt;
