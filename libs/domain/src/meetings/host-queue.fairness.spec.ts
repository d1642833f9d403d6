import fc from 'fast-check';
import { addDays } from '../calendar/calendar-date.js';
import { hostQueue, NEWCOMER_GRACE, nextHost } from './host-queue.js';
import type { HostQueueFacts, QueueMeeting, QueueTurn } from './host-states.js';

const FIRST = '2024-01-01';
const MONTH = 30;
const day = (n: number): string => addDays(FIRST, n);
const at = (n: number): Date => new Date(Date.parse(`${FIRST}T00:00:00Z`) + n * 86_400_000);

/** Firms with the day, counted from the first of the group, on which they joined. */
const firms = (latest: number) =>
  fc
    .array(fc.integer({ min: 0, max: latest }), { minLength: 1, maxLength: 9 })
    .map((days) => days.map((joined, n) => ({ enterpriseId: `firm-${n}`, joinedOn: day(joined) })));

/** What is asked between two meetings: by whom of the group, and what. */
const wishes = fc.array(
  fc.record({
    round: fc.nat(17),
    who: fc.nat(8),
    other: fc.nat(8),
    kind: fc.constantFrom<QueueTurn['kind'][]>('skip', 'swap', 'not-ready', 'ready'),
  }),
  { maxLength: 25 },
);
interface Wish {
  round: number;
  who: number;
  other: number;
  kind: QueueTurn['kind'];
}
type Members = HostQueueFacts['members'];

const turnOf = (members: Members, wish: Wish, n: number): QueueTurn => ({
  id: `turn-${n}`,
  kind: wish.kind,
  enterpriseId: `firm-${wish.who % members.length}`,
  withId: wish.kind === 'swap' ? `firm-${wish.other % members.length}` : null,
  readyFrom: null,
  at: at(wish.round * MONTH + 400),
  on: day(wish.round * MONTH + 400),
});

interface Held extends QueueMeeting {
  readonly before: HostQueueFacts;
}

/** Rounds in which whoever is next hosts: a meeting a month, from the day that is 410 days in. */
function play(members: Members, rounds: number, turns: readonly QueueTurn[] = []): Held[] {
  const held: Held[] = [];
  for (let n = 0; n < rounds; n++) {
    const asked = turns.filter((turn) => turn.at <= at(n * MONTH + 400));
    const on = day(n * MONTH + 410);
    const known = members.filter(({ joinedOn }) => joinedOn <= on);
    const before = { members: known, meetings: [...held], turns: asked, on };
    const hostId = nextHost(hostQueue(before))?.enterpriseId ?? null;
    held.push({ id: `meeting-${n}`, on, hostId, arrangedAt: at(n * MONTH + 401), before });
  }
  return held;
}

describe('fairness of the host queue', () => {
  it('lets the numbers of hostings of the same members differ by one at most, at any time', () => {
    fc.assert(
      fc.property(firms(400), fc.integer({ min: 1, max: 24 }), (members, rounds) => {
        const held = play(members, rounds);
        const counts = members.map(
          ({ enterpriseId }) => held.filter(({ hostId }) => hostId === enterpriseId).length,
        );

        expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(rounds);
      }),
      { numRuns: 60 },
    );
  });

  it('asks no newcomer within its grace while one that has been there longer can host', () => {
    fc.assert(
      fc.property(firms(900), wishes, (members, asked) => {
        const held = play(
          members,
          18,
          asked.map((wish, n) => turnOf(members, wish, n)),
        );

        for (const { before, hostId } of held) {
          const meetings = (from: string) => before.meetings.filter(({ on }) => on >= from).length;
          const host = before.members.find(({ enterpriseId }) => enterpriseId === hostId);
          if (!host || meetings(host.joinedOn) >= NEWCOMER_GRACE) continue;
          const others = hostQueue(before).filter(
            ({ joinedOn }) => meetings(joinedOn) >= NEWCOMER_GRACE,
          );
          expect(others.map(({ standing }) => standing)).not.toContain('turn');
        }
      }),
      { numRuns: 60 },
    );
  });

  it('lets nobody host twice in a row while another can, whoever lets a turn pass', () => {
    fc.assert(
      fc.property(firms(900), wishes, (members, asked) => {
        const held = play(
          members,
          18,
          asked.map((wish, n) => turnOf(members, wish, n)),
        );

        held.slice(1).forEach(({ hostId, before }, n) => {
          if (hostId === null || hostId !== held[n]?.hostId) return;
          const queue = hostQueue(before);
          expect(queue.slice(1).every(({ standing }) => standing === 'not-ready')).toBe(true);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('answers the same, whatever order it is told in, and each member once', () => {
    const shuffled = <T>(items: readonly T[]) =>
      fc.shuffledSubarray([...items], { minLength: items.length });
    fc.assert(
      fc.property(
        firms(900).chain((members) =>
          wishes.chain((asked) => {
            const turns = asked.map((wish, n) => turnOf(members, wish, n));
            const meetings = play(members, 12, turns).map(({ before: _, ...meeting }) => meeting);
            return fc.record({
              told: fc.constant({ members, meetings, turns, on: day(800) }),
              retold: fc.record({
                members: shuffled(members),
                meetings: shuffled(meetings),
                turns: shuffled(turns),
                on: fc.constant(day(800)),
              }),
            });
          }),
        ),
        ({ told, retold }) => {
          const queue = hostQueue(told);

          expect(hostQueue(retold)).toEqual(queue);
          expect(queue.map(({ enterpriseId }) => enterpriseId).sort()).toEqual(
            told.members.map(({ enterpriseId }) => enterpriseId).sort(),
          );
        },
      ),
      { numRuns: 60 },
    );
  });
});
