import type { HostQueueEntry } from './host-queue.js';
import type { HostQueueFacts } from './host-states.js';

/** How a request to swap turns ends: the firm that was asked answers, or the one that asked takes it back. */
export const HOST_SWAP_ANSWERS = ['accepted', 'declined', 'taken-back'] as const;
export type HostSwapAnswer = (typeof HOST_SWAP_ANSWERS)[number];

/** Where a request stands. One that was overtaken can be answered no more. */
export const HOST_SWAP_STATES = ['open', 'overtaken', ...HOST_SWAP_ANSWERS] as const;
export type HostSwapState = (typeof HOST_SWAP_STATES)[number];

/** One firm asks another one of its group to swap turns. */
export interface AskedSwap {
  readonly enterpriseId: string;
  /** The firm that is asked. */
  readonly withId: string;
  readonly at: Date;
  /** The day of `at`. */
  readonly on: string;
  readonly answer: HostSwapAnswer | null;
}

/**
 * The firms with which a firm can swap turns: those that wait as it waits, so that each comes to
 * stand exactly where the other stood. A newcomer swaps with a newcomer: with another firm it would
 * gain no turn, while the other lost its own.
 *
 * @param queue - as `hostQueue` answers it
 * @param enterpriseId - the firm that would ask
 * @returns entries of the queue, in its order; none for a firm that has no turn to give
 * @example swapPartners(queue, 'a').map(({ enterpriseId }) => enterpriseId) // ['b', 'c']
 */
export function swapPartners(
  queue: readonly HostQueueEntry[],
  enterpriseId: string,
): HostQueueEntry[] {
  const own = queue.find((entry) => entry.enterpriseId === enterpriseId);
  if (own?.standing !== 'turn' && own?.standing !== 'newcomer') return [];
  return queue.filter((entry) => entry !== own && entry.standing === own.standing);
}

/**
 * Where a request to swap stands. It was made of two places in the queue, and is overtaken when
 * either is another one: the two can swap no more (one left the group, cannot host or lets its turn
 * pass), one of them was agreed to host, or either has swapped, since it was made.
 *
 * @param swap - the request
 * @param facts - what the queue follows from
 * @param queue - as `hostQueue` answers it
 * @returns what was answered, whatever happened later; else whether it can still be answered
 * @example hostSwapState(asked, facts, hostQueue(facts)) // 'open'
 */
export function hostSwapState(
  swap: AskedSwap,
  { members, meetings, turns }: HostQueueFacts,
  queue: readonly HostQueueEntry[],
): HostSwapState {
  if (swap.answer !== null) return swap.answer;
  const either = (id: string | null): boolean => id === swap.enterpriseId || id === swap.withId;
  const isOvertaken =
    !swapPartners(queue, swap.enterpriseId).some((entry) => entry.enterpriseId === swap.withId) ||
    members.some((member) => either(member.enterpriseId) && member.joinedOn > swap.on) ||
    meetings.some(({ arrangedAt, hostId }) => arrangedAt > swap.at && either(hostId)) ||
    turns.some(
      ({ kind, at, enterpriseId, withId }) =>
        kind === 'swap' && at > swap.at && (either(enterpriseId) || either(withId)),
    );
  return isOvertaken ? 'overtaken' : 'open';
}
