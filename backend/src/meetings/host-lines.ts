import {
  askableTurns,
  helsinkiDate,
  hostProposalState,
  hostSwapState,
  type HostQueueEntry,
  openTurns,
  type OwnTurnKind,
  type QueueMeeting,
  swapPartners,
} from '@verso/domain';

import type { HostProposalLine } from './host-proposals.dto.js';
import type { HostSwapLine } from './host-swaps.dto.js';
import type { SwapRead } from './host-swaps.repository.js';
import type { HostQueueLine, HostTurnLine, OwnHostLine } from './meetings.dto.js';
import type { MeetingRead, MemberFirm, ProposalRead, TurnRead } from './meetings.repository.js';

/** A turn as it is stored, with the day on which it was asked. */
export interface DatedTurn extends TurnRead {
  readonly on: string;
}

/** What the queue of one group follows from. */
export interface GroupFacts {
  readonly members: readonly MemberFirm[];
  readonly meetings: readonly QueueMeeting[];
  readonly turns: readonly DatedTurn[];
  readonly on: string;
}

export const dated = (turn: TurnRead): DatedTurn => ({
  ...turn,
  on: helsinkiDate(turn.at.getTime()),
});

/** Meetings as the queue counts them: one that was called off is none. */
export const countedMeetings = (meetings: readonly MeetingRead[]): QueueMeeting[] =>
  meetings
    .filter(({ state }) => state !== 'cancelled')
    .map(({ id, hostId, arrangedAt, meetsOn }) => ({ id, hostId, arrangedAt, on: meetsOn }));

export function queueLine(entry: HostQueueEntry, members: readonly MemberFirm[]): HostQueueLine {
  const { joinedOn: _joinedOn, tie: _tie, swappedWithId, ...line } = entry;
  const nameOf = (id: string | null): string | null =>
    members.find(({ enterpriseId }) => enterpriseId === id)?.enterpriseName ?? null;
  return {
    ...line,
    enterpriseName: nameOf(entry.enterpriseId) ?? '',
    swappedWithName: nameOf(swappedWithId),
  };
}

/** Who asked is told to those who arrange. */
export function turnLine(turn: DatedTurn, mayArrange: boolean): HostTurnLine {
  const { id, kind, enterpriseName, withName, readyFrom, on, byFirm } = turn;
  return { id, kind, enterpriseName, withName, readyFrom, on, byFirm: mayArrange ? byFirm : null };
}

/** A request to swap, and where it stands today. */
export function swapLine(
  { answer, at, ...swap }: SwapRead,
  facts: GroupFacts,
  queue: readonly HostQueueEntry[],
): HostSwapLine {
  const on = helsinkiDate(at.getTime());
  return { ...swap, on, state: hostSwapState({ ...swap, answer, at, on }, facts, queue) };
}

/** What a host proposed, and where it stands today. */
export function proposalLine(
  { answer, at, ...proposal }: ProposalRead,
  nextId: string | null,
  today: string,
): HostProposalLine {
  const state = hostProposalState({ ...proposal, answer }, nextId, today);
  return { ...proposal, on: helsinkiDate(at.getTime()), state };
}

/** What a firm can ask by itself today, whom it can ask to swap, and what stands asked. */
export function ownLine(
  enterpriseId: string,
  facts: GroupFacts,
  queue: readonly HostQueueEntry[],
): OwnHostLine {
  const turns = facts.turns.filter((turn) => turn.enterpriseId === enterpriseId);
  const open = openTurns({ turns, meetings: facts.meetings, on: facts.on });
  const partners = new Set(swapPartners(queue, enterpriseId).map((entry) => entry.enterpriseId));
  return {
    ...{ enterpriseId, askable: [...askableTurns(queue, enterpriseId)] },
    partners: facts.members
      .filter((member) => partners.has(member.enterpriseId))
      .map(({ joinedOn: _, ...firm }) => firm),
    turns: open.map(({ id, kind, readyFrom, on, byFirm }) => ({
      ...{ id, kind: kind as OwnTurnKind, readyFrom, on, byFirm },
    })),
  };
}
