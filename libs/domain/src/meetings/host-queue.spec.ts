import { addDays } from '../calendar/calendar-date.js';
import { hostQueue, nextHost } from './host-queue.js';
import type { HostQueueFacts, QueueMeeting, QueueTurn } from './host-states.js';

const at = (day: string): Date => new Date(`${day}T10:00:00Z`);
const joined = (enterpriseId: string, joinedOn = '2026-01-01') => ({ enterpriseId, joinedOn });
const met = (on: string, hostId: string | null): QueueMeeting =>
  Object.freeze({ id: on, on, hostId, arrangedAt: at(addDays(on, -20)) });
const asked = (on: string, turn: Partial<QueueTurn>): QueueTurn =>
  Object.freeze({
    ...{ id: on, kind: 'skip', enterpriseId: 'a', withId: null, readyFrom: null, at: at(on), on },
    ...turn,
  });
const group = (facts: Partial<HostQueueFacts>): HostQueueFacts =>
  Object.freeze({ members: [], meetings: [], turns: [], on: '2026-06-15', ...facts });
const line = (facts: Partial<HostQueueFacts>): string[] =>
  hostQueue(group(facts)).map(({ enterpriseId, standing }) => `${enterpriseId} ${standing}`);

const abc = [joined('a'), joined('b'), joined('c')];
const round = [met('2026-02-10', 'a'), met('2026-03-10', 'b'), met('2026-04-14', 'c')];

describe('hostQueue', () => {
  it('is empty for a group without members', () => {
    expect(hostQueue(group({}))).toEqual([]);
    expect(nextHost([])).toBeNull();
  });

  it('asks the one whose last hosting is longest ago, and the latest host last', () => {
    expect(line({ members: abc, meetings: round })).toEqual(['a turn', 'b turn', 'c hosted-last']);
  });

  it('counts one that never hosted from joining', () => {
    const members = [...abc, joined('d', '2026-02-20')];

    expect(line({ members, meetings: [...round, met('2026-05-12', 'a')] })).toEqual([
      ...['d turn', 'b turn', 'c turn', 'a hosted-last'],
    ]);
  });

  it('lets a newcomer come to three meetings first', () => {
    const members = [...abc, joined('d', '2026-03-01')];

    expect(line({ members, meetings: round })).toEqual([
      ...['a turn', 'b turn', 'd newcomer', 'c hosted-last'],
    ]);
    expect(hostQueue(group({ members, meetings: round }))[2]).toMatchObject({
      ...{
        enterpriseId: 'd',
        graceLeft: 1,
        timesHosted: 0,
        lastHostedOn: null,
        since: '2026-03-01',
      },
    });
  });

  it('asks newcomers where there is nobody else, in the order of joining, then of ids', () => {
    const members = [joined('b'), joined('c'), joined('a', '2026-01-02')];

    expect(line({ members })).toEqual(['b newcomer', 'c newcomer', 'a newcomer']);
    expect(line({ members, meetings: [met('2026-02-10', 'b')] })).toEqual([
      ...['c newcomer', 'a newcomer', 'b hosted-last'],
    ]);
  });

  it('keeps the place of one that lets its turn pass, until the next meeting is arranged', () => {
    const turns = [asked('2026-05-01', { enterpriseId: 'a' })];

    expect(line({ members: abc, meetings: round, turns })).toEqual([
      ...['b turn', 'a skips', 'c hosted-last'],
    ]);
    expect(line({ members: abc, turns, meetings: [...round, met('2026-05-26', 'b')] })).toEqual([
      ...['a turn', 'c turn', 'b hosted-last'],
    ]);
  });

  it('moves one that lets its turn pass a second time to where hosting would have moved it', () => {
    const meetings = [...round, met('2026-05-26', 'b')];
    const turns = [asked('2026-05-01', {}), asked('2026-06-01', {})];
    const later = [...meetings, met('2026-06-30', 'c')];

    expect(line({ members: abc, meetings, turns })[0]).toBe('c turn');
    expect(line({ members: abc, meetings: later, turns, on: '2026-07-01' })).toEqual([
      ...['b turn', 'a turn', 'c hosted-last'],
    ]);
    expect(hostQueue(group({ members: abc, meetings, turns }))[1]).toMatchObject({
      ...{ enterpriseId: 'a', standing: 'skips', skips: 2, since: '2026-06-01' },
    });
  });

  it('counts the same turn that passes as one, however often it is said', () => {
    const turns = [asked('2026-05-01', {}), asked('2026-05-02', {})];

    expect(hostQueue(group({ members: abc, meetings: round, turns }))[1]).toMatchObject({
      ...{ enterpriseId: 'a', skips: 1, since: '2026-02-10' },
    });
  });

  it('lets two change places, and says so until one has hosted', () => {
    const turns = [asked('2026-05-01', { kind: 'swap', enterpriseId: 'a', withId: 'b' })];
    const queue = hostQueue(group({ members: abc, meetings: round, turns }));

    expect(queue.map(({ enterpriseId }) => enterpriseId)).toEqual(['b', 'a', 'c']);
    expect(queue[0]).toMatchObject({ since: '2026-02-10', swappedWithId: 'a' });
    expect(
      hostQueue(group({ members: abc, turns, meetings: [...round, met('2026-05-26', 'b')] })),
    ).toMatchObject([{ enterpriseId: 'a' }, { enterpriseId: 'c' }, { swappedWithId: null }]);
  });

  it('lets two change places that wait since the same day', () => {
    const turns = [asked('2026-05-01', { kind: 'swap', enterpriseId: 'a', withId: 'c' })];
    const queue = hostQueue(group({ members: abc, turns }));

    expect(queue.map(({ enterpriseId }) => enterpriseId)).toEqual(['c', 'b', 'a']);
  });

  it('passes by one that cannot host: until its day, or until it says that it can', () => {
    const until = [asked('2026-05-01', { kind: 'not-ready', readyFrom: '2026-07-01' })];
    const further = [asked('2026-05-01', { kind: 'not-ready' })];
    const again = [...further, asked('2026-05-20', { kind: 'ready' })];
    const facts = { members: abc, meetings: round };

    expect(line({ ...facts, turns: until }).at(-1)).toBe('a not-ready');
    expect(line({ ...facts, turns: until, on: '2026-07-01' })[0]).toBe('a turn');
    expect(line({ ...facts, turns: further, on: '2027-07-01' }).at(-1)).toBe('a not-ready');
    expect(line({ ...facts, turns: again })[0]).toBe('a turn');
  });

  it('has no next host where nobody can', () => {
    const turns = [asked('2026-05-01', { kind: 'not-ready' })];

    expect(nextHost(hostQueue(group({ members: [joined('a')], turns })))).toBeNull();
  });

  it('counts a meeting to come as its host’s, and forgets one that is cancelled', () => {
    const members = abc;
    const planned = met('2026-06-30', 'a');

    expect(hostQueue(group({ members, meetings: [...round, planned] }))).toMatchObject([
      { enterpriseId: 'b', standing: 'turn' },
      { enterpriseId: 'c', standing: 'turn' },
      { enterpriseId: 'a', standing: 'hosted-last', hostsOn: '2026-06-30', timesHosted: 1 },
    ]);
    expect(line({ members, meetings: round })[0]).toBe('a turn');
  });

  it('starts anew with a firm that has left and come back, and remembers what it hosted', () => {
    const members = [joined('a', '2026-05-01'), joined('b'), joined('c')];

    expect(hostQueue(group({ members, meetings: round }))).toMatchObject([
      { enterpriseId: 'b' },
      { enterpriseId: 'a', standing: 'newcomer', timesHosted: 1, since: '2026-05-01' },
      { enterpriseId: 'c' },
    ]);
  });

  it('passes over what concerns those who are no members', () => {
    const turns = [
      asked('2026-05-01', { enterpriseId: 'gone' }),
      asked('2026-05-02', { kind: 'swap', enterpriseId: 'a', withId: 'gone' }),
      asked('2026-05-03', { kind: 'swap', enterpriseId: 'a', withId: 'a' }),
    ];

    expect(line({ members: abc, meetings: [...round, met('2026-05-26', null)], turns })).toEqual([
      ...['a turn', 'b turn', 'c turn'],
    ]);
  });

  it('refuses a firm that is a member twice', () => {
    expect(() => hostQueue(group({ members: [joined('a'), joined('a')] }))).toThrow(RangeError);
  });
});
