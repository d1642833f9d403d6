import {
  askableTurns,
  helsinkiDate,
  type HostQueueEntry,
  openTurns,
  type OwnTurnKind,
  type QueueMeeting,
} from '@verso/domain';

import type { HostQueueLine, HostTurnLine, OwnHostLine } from './meetings.dto.js';
import type { MeetingRead, MemberFirm, TurnRead } from './meetings.repository.js';

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
  const { joinedOn: _, swappedWithId, ...line } = entry;
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

/** What a firm can ask by itself today, and what stands asked. */
export function ownLine({ enterpriseId, standing }: HostQueueEntry, facts: GroupFacts) {
  const turns = facts.turns.filter((turn) => turn.enterpriseId === enterpriseId);
  const open = openTurns({ turns, meetings: facts.meetings, on: facts.on });
  return {
    ...{ enterpriseId, askable: [...askableTurns(standing)] },
    turns: open.map(({ id, kind, readyFrom, on, byFirm }) => ({
      ...{ id, kind: kind as OwnTurnKind, readyFrom, on, byFirm },
    })),
  } satisfies OwnHostLine;
}
