import { type HostQueueEntry, type HostStanding, nextHost } from './host-queue.js';
import type { HostTurnKind, QueueMeeting, QueueTurn } from './host-states.js';

/** What a firm asks of the queue by itself. A swap concerns two firms: one asks the other. */
export const OWN_TURN_KINDS = [
  'skip',
  'not-ready',
  'ready',
] as const satisfies readonly HostTurnKind[];
export type OwnTurnKind = (typeof OWN_TURN_KINDS)[number];

const ASKABLE: Readonly<Record<HostStanding, readonly OwnTurnKind[]>> = {
  turn: ['skip', 'not-ready'],
  newcomer: ['skip', 'not-ready'],
  skips: ['not-ready'],
  'hosted-last': ['not-ready'],
  'not-ready': ['ready'],
};

/**
 * What a firm can ask by itself where it stands: what would change nothing it cannot. A turn is let
 * pass by the firm that is asked next alone, and once: told sooner, it would cost a firm a turn that
 * has not come.
 *
 * @param queue - as `hostQueue` answers it
 * @param enterpriseId - the firm that asks
 * @returns kinds of turns, the likeliest first; none for a firm that is not in the queue
 * @example askableTurns(queue, 'second') // ['not-ready']
 */
export function askableTurns(
  queue: readonly HostQueueEntry[],
  enterpriseId: string,
): readonly OwnTurnKind[] {
  const entry = queue.find((each) => each.enterpriseId === enterpriseId);
  if (!entry) return [];
  const isNext = nextHost(queue) === entry;
  return ASKABLE[entry.standing].filter((kind) => kind !== 'skip' || isNext);
}

/** What tells which turns still count. */
export interface OpenTurnFacts<Turn extends QueueTurn> {
  /** Turns of one firm, in any order. */
  readonly turns: readonly Turn[];
  /** Meetings of its group that stand. */
  readonly meetings: readonly QueueMeeting[];
  /** The day for which it is asked. */
  readonly on: string;
}

/**
 * What a firm has asked that still counts and may be taken back. A turn let pass counts until the
 * next meeting is arranged: taken back later, it would win back a place that was spent. Of what was
 * said of being ready the latest word counts: that one cannot host until its day, and that one can
 * again until the next meeting is arranged. A swap is not one firm's to take back.
 *
 * @param facts - turns of one firm, meetings of its group, and the day
 * @returns those that count, in the order in which they were given
 * @example openTurns({ turns, meetings, on: '2026-11-22' }).map(({ kind }) => kind)
 */
export function openTurns<Turn extends QueueTurn>(facts: OpenTurnFacts<Turn>): Turn[] {
  const { turns, meetings, on } = facts;
  const said = turns.filter(({ kind }) => kind === 'not-ready' || kind === 'ready');
  const latest = said.toSorted(byTime).at(-1);
  return turns.filter((turn) => {
    const isAhead = meetings.every(({ arrangedAt }) => arrangedAt <= turn.at);
    if (turn.kind === 'skip') return isAhead;
    if (turn !== latest) return false;
    return turn.kind === 'ready' ? isAhead : turn.readyFrom === null || on < turn.readyFrom;
  });
}

const byTime = (a: QueueTurn, b: QueueTurn): number =>
  a.at.getTime() - b.at.getTime() || (a.id < b.id ? -1 : 1);
