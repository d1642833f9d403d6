import { HOST_STANDINGS, hostQueue } from './host-queue.js';
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

describe('askableTurns', () => {
  it.each([
    ['turn', ['skip', 'not-ready']],
    ['newcomer', ['skip', 'not-ready']],
    ['skips', ['not-ready']],
    ['hosted-last', ['not-ready']],
    ['not-ready', ['ready']],
  ] as const)('of one that stands as %s are %j', (standing, kinds) => {
    expect(askableTurns(standing)).toEqual(kinds);
  });

  it('offers nothing that leaves a firm standing as it stood', () => {
    const members = [
      { enterpriseId: 'a', joinedOn: '2026-01-01' },
      { enterpriseId: 'b', joinedOn: '2026-01-02' },
    ];
    const before: Record<string, QueueTurn[]> = {
      newcomer: [],
      skips: [asked('2026-05-01')],
      'not-ready': [asked('2026-05-01', { kind: 'not-ready' })],
    };
    const standing = (turns: QueueTurn[]) =>
      hostQueue({ members, meetings: [], turns, on: '2026-06-15' }).find(
        ({ enterpriseId }) => enterpriseId === 'a',
      )!.standing;

    for (const [was, turns] of Object.entries(before)) {
      expect(standing(turns)).toBe(was);
      for (const kind of askableTurns(standing(turns))) {
        expect(standing([...turns, asked('2026-06-01', { kind })])).not.toBe(was);
      }
    }
    expect(HOST_STANDINGS.every((each) => askableTurns(each).length > 0)).toBe(true);
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
