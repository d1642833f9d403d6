import { hostQueue } from './host-queue.js';
import type { QueueMeeting, QueueTurn } from './host-states.js';
import { askableTurns, openTurns } from './own-turns.js';

const at = (day: string): Date => new Date(`${day}T10:00:00Z`);
const asked = (on: string, turn: Partial<QueueTurn> = {}): QueueTurn =>
  Object.freeze({
    ...{ id: on, kind: 'skip', enterpriseId: 'a', withId: null, readyFrom: null, at: at(on), on },
    ...turn,
  });
const arranged = (day: string): QueueMeeting =>
  Object.freeze({ id: day, on: '2026-07-01', hostId: 'b', arrangedAt: at(day) });
const open = (turns: QueueTurn[], meetings: QueueMeeting[] = [], on = '2026-06-15') =>
  openTurns({ turns, meetings, on }).map(({ id }) => id);

const members = [
  { enterpriseId: 'a', joinedOn: '2026-01-01' },
  { enterpriseId: 'b', joinedOn: '2026-01-02' },
  { enterpriseId: 'c', joinedOn: '2026-01-03' },
];
const queueOf = (turns: QueueTurn[], meetings: QueueMeeting[] = []) =>
  hostQueue({ members, meetings, turns, on: '2026-06-15' });

describe('askableTurns', () => {
  it('let a turn pass that is one’s own: that of the firm which is next', () => {
    const queue = queueOf([]);

    expect(queue.map(({ enterpriseId: id }) => askableTurns(queue, id))).toEqual([
      ...[['skip', 'not-ready'], ['not-ready'], ['not-ready']],
    ]);
  });

  it('pass the turn on with it', () => {
    const queue = queueOf([asked('2026-05-01')]);

    expect(askableTurns(queue, 'a')).toEqual(['not-ready']);
    expect(askableTurns(queue, 'b')).toEqual(['skip', 'not-ready']);
  });

  it.each([
    ['hosted-last', [], [arranged('2026-05-01')], ['not-ready']],
    ['not-ready', [asked('2026-05-01', { kind: 'not-ready', enterpriseId: 'b' })], [], ['ready']],
  ] as const)('of one that stands as %s are its own', (standing, turns, meetings, kinds) => {
    const queue = queueOf([...turns], [...meetings]);

    expect(queue.find(({ enterpriseId }) => enterpriseId === 'b')?.standing).toBe(standing);
    expect(askableTurns(queue, 'b')).toEqual(kinds);
  });

  it('are none of a firm that is not in the queue', () => {
    expect(askableTurns(queueOf([]), 'stranger')).toEqual([]);
  });

  it('offer nothing that leaves a firm standing as it stood', () => {
    for (const turns of [[], [asked('2026-05-01')], [asked('2026-05-01', { kind: 'not-ready' })]]) {
      const standing = (given: QueueTurn[]) =>
        queueOf(given).find(({ enterpriseId }) => enterpriseId === 'a')!.standing;
      const kinds = askableTurns(queueOf(turns), 'a');

      expect(kinds).not.toEqual([]);
      for (const kind of kinds) {
        expect(standing([...turns, asked('2026-06-01', { kind })])).not.toBe(standing(turns));
      }
    }
  });
});

describe('openTurns', () => {
  it('are none where nothing was asked', () => {
    expect(open([])).toEqual([]);
  });

  it('have a turn let pass until the next meeting is arranged', () => {
    const turns = [asked('2026-05-01'), asked('2026-05-20')];

    expect(open(turns)).toEqual(['2026-05-01', '2026-05-20']);
    expect(open(turns, [arranged('2026-05-10')])).toEqual(['2026-05-20']);
    expect(open(turns, [arranged('2026-05-20')])).toEqual(['2026-05-20']);
    expect(open(turns, [arranged('2026-05-21')])).toEqual([]);
  });

  it('have that one cannot host until its day, whoever hosts meanwhile', () => {
    const turns = [asked('2026-05-01', { kind: 'not-ready', readyFrom: '2026-06-20' })];
    const further = [asked('2026-05-01', { kind: 'not-ready' })];

    expect(open(turns, [arranged('2026-05-10')])).toEqual(['2026-05-01']);
    expect(open(turns, [], '2026-06-20')).toEqual([]);
    expect(open(further, [], '2027-06-20')).toEqual(['2026-05-01']);
  });

  it('have the latest word on being ready only, in whatever order they are told', () => {
    const turns = [
      asked('2026-05-20', { kind: 'ready' }),
      asked('2026-05-01', { kind: 'not-ready' }),
    ];

    expect(open(turns)).toEqual(['2026-05-20']);
    expect(open(turns, [arranged('2026-05-21')])).toEqual([]);
  });

  it('never have a swap', () => {
    expect(open([asked('2026-05-01', { kind: 'swap', withId: 'b' })])).toEqual([]);
  });
});
