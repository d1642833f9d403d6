import fc from 'fast-check';

import { addDays } from '../calendar/calendar-date.js';
import { hostQueue } from './host-queue.js';
import type { HostQueueFacts, QueueMeeting, QueueTurn } from './host-states.js';
import { type AskedSwap, hostSwapState, swapPartners } from './host-swaps.js';

const at = (day: string): Date => new Date(`${day}T10:00:00Z`);
const joined = (enterpriseId: string, joinedOn = '2026-01-01') => ({ enterpriseId, joinedOn });
const met = (on: string, hostId: string, arrangedOn = addDays(on, -20)): QueueMeeting =>
  Object.freeze({ id: on, on, hostId, arrangedAt: at(arrangedOn) });
const told = (on: string, turn: Partial<QueueTurn>): QueueTurn =>
  Object.freeze({
    ...{ id: on, kind: 'skip', enterpriseId: 'a', withId: null, readyFrom: null, at: at(on), on },
    ...turn,
  });
const swapped = (on: string, enterpriseId: string, withId: string): QueueTurn =>
  told(on, { kind: 'swap', enterpriseId, withId });
const round = [met('2026-02-10', 'a'), met('2026-03-10', 'b'), met('2026-04-14', 'c')];
const group = (facts: Partial<HostQueueFacts> = {}): HostQueueFacts =>
  Object.freeze({
    ...{ members: ['a', 'b', 'c', 'd'].map((id) => joined(id)), meetings: round, turns: [] },
    ...{ on: '2026-06-15', ...facts },
  });
const ids = (entries: readonly { enterpriseId: string }[]): string[] =>
  entries.map(({ enterpriseId }) => enterpriseId);

describe('swapPartners', () => {
  const partners = (firm: string, facts = group()) => ids(swapPartners(hostQueue(facts), firm));

  it('are those that wait for their turn as well, in the order of the queue', () => {
    expect(partners('a')).toEqual(['d', 'b']);
    expect(partners('d')).toEqual(['a', 'b']);
  });

  it('are none for one that has no turn to give, or is not in the queue', () => {
    expect(partners('c')).toEqual([]);
    expect(partners('stranger')).toEqual([]);
    expect(partners('a', group({ turns: [told('2026-05-01', { kind: 'not-ready' })] }))).toEqual(
      [],
    );
    expect(partners('d', group({ turns: [told('2026-05-01', { enterpriseId: 'd' })] }))).toEqual(
      [],
    );
    expect(partners('a', group({ members: [joined('a')] }))).toEqual([]);
  });

  it('of a newcomer are newcomers', () => {
    const members = [...group().members, joined('e', '2026-05-01'), joined('f', '2026-05-02')];

    expect(partners('e', group({ members }))).toEqual(['f']);
    expect(partners('a', group({ members }))).toEqual(['d', 'b']);
  });

  it('come to stand exactly where the other stood, and move nobody else', () => {
    const firm = fc.integer({ min: 0, max: 4 }).map((n) => addDays('2026-01-01', n * 20));
    const hosts = fc.array(fc.nat(6), { maxLength: 6 });
    const swaps = fc.array(fc.tuple(fc.nat(6), fc.nat(6)), { maxLength: 6 });
    fc.assert(
      fc.property(
        fc.array(firm, { minLength: 1, maxLength: 7 }),
        hosts,
        swaps,
        (days, by, asked) => {
          const members = days.map((day, n) => joined(`firm-${n}`, day));
          const meetings = by.map((n, month) => {
            return met(addDays('2026-02-01', month * 28), `firm-${n % days.length}`);
          });
          let turns: QueueTurn[] = [];
          for (const [step, [who, whom]] of asked.entries()) {
            const facts = group({ members, meetings, turns, on: '2026-09-01' });
            const before = hostQueue(facts);
            const asker = `firm-${who % days.length}`;
            const found = swapPartners(before, asker);
            const other = found[whom % Math.max(1, found.length)]?.enterpriseId;
            if (other === undefined) continue;
            turns = [...turns, swapped(addDays('2026-08-01', step), asker, other)];
            const exchanged = ids(before).map((id) =>
              id === asker ? other : id === other ? asker : id,
            );
            expect(ids(hostQueue({ ...facts, turns }))).toEqual(exchanged);
          }
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('hostSwapState', () => {
  const asked: AskedSwap = Object.freeze({
    ...{ enterpriseId: 'a', withId: 'b', at: at('2026-05-10'), on: '2026-05-10', answer: null },
  });
  const state = (facts: Partial<HostQueueFacts> = {}, swap = asked) =>
    hostSwapState(swap, group(facts), hostQueue(group(facts)));

  it('is open while both places are those of which it was made', () => {
    expect(state()).toBe('open');
    expect(state({ turns: [swapped('2026-05-01', 'a', 'd')] })).toBe('open');
    expect(state({ meetings: [...round, met('2026-05-26', 'd', '2026-05-12')] })).toBe('open');
  });

  it.each<[string, Partial<HostQueueFacts>]>([
    ['one was agreed to host', { meetings: [...round, met('2026-05-26', 'b', '2026-05-12')] }],
    ['one left the group', { members: ['a', 'c', 'd'].map((id) => joined(id)) }],
    ['one left and came back', { members: [joined('a', '2026-06-01'), joined('b', '2026-06-01')] }],
    ['one cannot host', { turns: [told('2026-05-12', { kind: 'not-ready', enterpriseId: 'b' })] }],
    ['one lets its turn pass', { turns: [told('2026-05-12', {})] }],
    ['either has swapped since', { turns: [swapped('2026-05-12', 'd', 'b')] }],
  ])('is overtaken when %s', (_, facts) => {
    expect(state(facts)).toBe('overtaken');
  });

  it.each(['accepted', 'declined', 'taken-back'] as const)(
    'stays %s, whatever follows',
    (answer) => {
      expect(state({ members: [] }, { ...asked, answer })).toBe(answer);
    },
  );
});
