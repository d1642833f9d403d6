/** What a firm may ask of the queue, or tell it. */
export const HOST_TURN_KINDS = ['skip', 'swap', 'not-ready', 'ready'] as const;
export type HostTurnKind = (typeof HOST_TURN_KINDS)[number];

/** What was asked of the queue, and when. */
export interface QueueTurn {
  readonly id: string;
  readonly kind: HostTurnKind;
  readonly enterpriseId: string;
  /** The firm that a swap is with. */
  readonly withId: string | null;
  /** The first day on which a firm that is not ready can host; null until further notice. */
  readonly readyFrom: string | null;
  readonly at: Date;
  /** The day of `at`. */
  readonly on: string;
}

/** A firm that is in the group today. */
export interface QueueMember {
  readonly enterpriseId: string;
  readonly joinedOn: string;
}

/** A meeting that was held or is to be: a cancelled one is none. */
export interface QueueMeeting {
  readonly id: string;
  /** When it was decided who hosts. */
  readonly arrangedAt: Date;
  readonly on: string;
  /** Null where no member hosts. At the coordinator's place a host is a host too. */
  readonly hostId: string | null;
}

/** What the queue of a group follows from. */
export interface HostQueueFacts {
  readonly members: readonly QueueMember[];
  readonly meetings: readonly QueueMeeting[];
  readonly turns: readonly QueueTurn[];
  /** The day for which it is asked. */
  readonly on: string;
}

/** Where a firm stands after all that has happened. */
export interface HostState extends QueueMember {
  readonly since: string;
  /** What decides between two that wait since the same day: joining, then the id. */
  readonly tie: string;
  readonly skipping: boolean;
  readonly skips: number;
  readonly swappedWithId: string | null;
  readonly notReady: { readonly readyFrom: string | null } | null;
}

type States = Map<string, HostState>;

/**
 * Goes through meetings and turns in the order in which they were arranged. What concerns a firm
 * that is no member today changes nothing.
 *
 * @param facts - members today, meetings that stand, and what firms have asked for
 * @returns the state of each member, by the id of its firm
 * @example hostStates({ members, meetings: [], turns: [], on: '2026-11-22' }).get(id)?.since
 */
export function hostStates({ members, meetings, turns }: HostQueueFacts): States {
  const states: States = new Map(members.map((member) => [member.enterpriseId, fresh(member)]));
  const happened = [
    ...meetings.map((meeting) => ({
      at: meeting.arrangedAt.getTime(),
      key: `a${meeting.id}`,
      apply: () => arrange(states, meeting),
    })),
    ...turns.map((turn) => ({
      at: turn.at.getTime(),
      key: `b${turn.id}`,
      apply: () => take(states, turn),
    })),
  ];
  happened.sort((a, b) => a.at - b.at || (a.key < b.key ? -1 : 1));
  for (const { apply } of happened) apply();
  return states;
}

function fresh({ enterpriseId, joinedOn }: QueueMember): HostState {
  return {
    ...{ enterpriseId, joinedOn, since: joinedOn, tie: `${joinedOn} ${enterpriseId}` },
    ...{ skipping: false, skips: 0, swappedWithId: null, notReady: null },
  };
}

// A turn that somebody let pass was that of this meeting.
function arrange(states: States, { hostId, on }: QueueMeeting): void {
  for (const [id, state] of states) states.set(id, { ...state, skipping: false });
  const host = hostId === null ? undefined : states.get(hostId);
  if (!host) return;
  states.set(host.enterpriseId, {
    ...host,
    ...{ since: later(host.since, on), skips: 0, swappedWithId: null },
  });
}

function take(states: States, turn: QueueTurn): void {
  const state = states.get(turn.enterpriseId);
  if (!state) return;
  if (turn.kind === 'skip') states.set(state.enterpriseId, skip(state, turn.on));
  else if (turn.kind === 'swap') swap(states, state, turn.withId);
  else {
    const notReady = turn.kind === 'not-ready' ? { readyFrom: turn.readyFrom } : null;
    states.set(state.enterpriseId, { ...state, notReady });
  }
}

/** The same turn can be let pass once only. */
function skip(state: HostState, on: string): HostState {
  if (state.skipping) return state;
  const skips = state.skips + 1;
  return {
    ...state,
    skipping: true,
    skips,
    since: skips > 1 ? later(state.since, on) : state.since,
  };
}

function swap(states: States, state: HostState, withId: string | null): void {
  const other = withId === null ? undefined : states.get(withId);
  if (!other || other === state) return;
  const [a, b] = [state.enterpriseId, other.enterpriseId];
  states.set(a, { ...state, since: other.since, tie: other.tie, swappedWithId: b });
  states.set(b, { ...other, since: state.since, tie: state.tie, swappedWithId: a });
}

const later = (a: string, b: string): string => (a < b ? b : a);
