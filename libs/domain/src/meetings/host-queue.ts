import {
  type HostQueueFacts,
  type HostState,
  hostStates,
  type QueueMeeting,
  type QueueMember,
} from './host-states.js';

/** Meetings that a newcomer comes to before it is asked to host. */
export const NEWCOMER_GRACE = 3;

/** Why a firm stands where it stands, in the order in which firms are asked. */
export const HOST_STANDINGS = ['turn', 'newcomer', 'skips', 'hosted-last', 'not-ready'] as const;
export type HostStanding = (typeof HOST_STANDINGS)[number];

/** A firm's place in the queue, and all that it follows from. */
export interface HostQueueEntry extends QueueMember {
  readonly standing: HostStanding;
  /** What it waits since: its last hosting, or joining where it never hosted. */
  readonly since: string;
  /** What decides between two that wait since the same day. */
  readonly tie: string;
  readonly timesHosted: number;
  readonly lastHostedOn: string | null;
  /** The day of a meeting to come that it hosts. */
  readonly hostsOn: string | null;
  /** Meetings of its grace that are left. */
  readonly graceLeft: number;
  /** The day from which it can host again; null where nobody knows, or where it can. */
  readonly readyFrom: string | null;
  /** Times it has let its turn pass since it last hosted. */
  readonly skips: number;
  /** The firm with which it has changed places since it last hosted. */
  readonly swappedWithId: string | null;
}

/**
 * Who hosts next in a group that meets at its members' in turn, and why each stands where it stands.
 *
 * Longest ago comes first; a firm that never hosted counts from joining, and is asked only after the
 * grace of a newcomer while anybody else can. Nobody hosts twice in a row while another can. One may
 * let a turn pass and keep its place; passing once more before hosting costs it, as hosting would.
 * Two that swap take each other's places. A firm that cannot host waits where it stands, and may
 * host at the coordinator's, which counts. Ties go by joining, then by id.
 *
 * @param facts - members today, meetings that stand, what firms have asked for, and the day
 * @returns each member once, the next host first; those that cannot host last
 * @throws RangeError when a firm is a member twice
 * @example hostQueue({ members, meetings, turns, on: '2026-11-22' })[0]?.enterpriseId
 */
export function hostQueue(facts: HostQueueFacts): HostQueueEntry[] {
  if (new Set(facts.members.map((member) => member.enterpriseId)).size < facts.members.length) {
    throw new RangeError('hostQueue requires each firm to be a member once');
  }
  const states = hostStates(facts);
  const latest = latestHost(facts.meetings);
  return [...states.values()]
    .map((state) => entryOf(state, facts, latest))
    .sort(
      (a, b) =>
        HOST_STANDINGS.indexOf(a.standing) - HOST_STANDINGS.indexOf(b.standing) ||
        order(a.since, b.since) ||
        order(a.tie, b.tie),
    );
}

/**
 * The firm that is asked to host next.
 *
 * @param queue - as `hostQueue` answers it
 * @returns its entry; null when nobody in the group can host
 * @example nextHost(hostQueue(facts))?.since
 */
export function nextHost(queue: readonly HostQueueEntry[]): HostQueueEntry | null {
  const [first] = queue;
  return first && first.standing !== 'not-ready' ? first : null;
}

function entryOf(
  { notReady, skipping, ...state }: HostState,
  { meetings, on }: HostQueueFacts,
  latest: string | null,
): HostQueueEntry {
  const hosted = meetings
    .filter(({ hostId }) => hostId === state.enterpriseId)
    .map((meeting) => meeting.on);
  const past = hosted.filter((day) => day < on).sort();
  const met = meetings.filter((meeting) => meeting.on >= state.joinedOn).length;
  const waits = notReady !== null && (notReady.readyFrom === null || on < notReady.readyFrom);
  const entry = {
    ...state,
    timesHosted: past.length,
    lastHostedOn: past.at(-1) ?? null,
    hostsOn: hosted.filter((day) => day >= on).sort()[0] ?? null,
    graceLeft: past.length > 0 ? 0 : Math.max(0, NEWCOMER_GRACE - met),
    readyFrom: waits ? notReady.readyFrom : null,
  };
  return { ...entry, standing: standingOf({ ...entry, waits, skipping, latest, met }) };
}

// A host of the first meetings of a group is as new as the others: its grace is counted in meetings
// alone, else it would be asked again before those who came with it.
function standingOf(facts: {
  readonly enterpriseId: string;
  readonly latest: string | null;
  readonly waits: boolean;
  readonly skipping: boolean;
  readonly met: number;
}): HostStanding {
  if (facts.waits) return 'not-ready';
  if (facts.enterpriseId === facts.latest) return 'hosted-last';
  if (facts.skipping) return 'skips';
  return facts.met < NEWCOMER_GRACE ? 'newcomer' : 'turn';
}

function latestHost(meetings: readonly QueueMeeting[]): string | null {
  const [latest] = meetings.toSorted((a, b) => order(b.on, a.on) || order(b.id, a.id));
  return latest?.hostId ?? null;
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
