import { countChallenges, type RaisedFact, type SharedFact } from './count-challenges.js';

const SHARED: SharedFact[] = [
  { id: 'bus', kind: 'transport', state: 'worked-on', municipalities: ['491', '740'] },
  { id: 'net', kind: 'broadband', state: 'open', municipalities: ['740'] },
];
const raised = (
  enterpriseId: string,
  municipalityCode: string,
  sharedId: string | null,
  kind: RaisedFact['kind'] = 'transport',
): RaisedFact => ({ enterpriseId, municipalityCode, sharedId, kind });
const RAISED = [
  ...[raised('a', '491', 'bus'), raised('a', '491', 'bus'), raised('b', '740', 'bus')],
  ...[raised('b', '740', 'net', 'broadband'), raised('c', '740', null, 'recruiting')],
];

describe('the counts of challenges', () => {
  it('are none of nothing', () => {
    const counts = countChallenges([], [], {});
    expect(counts).toMatchObject({ shared: 0, raised: 0, enterprises: 0, waiting: 0 });
    expect(counts.municipalities).toEqual([]);
  });

  it('count a firm once, in all and in its municipality', () => {
    const counts = countChallenges(SHARED, RAISED, {});
    expect(counts).toMatchObject({ shared: 2, raised: 5, enterprises: 3, waiting: 1 });
    expect(counts.municipalities).toEqual([
      { code: '491', shared: 1, raised: 2, enterprises: 1 },
      { code: '740', shared: 2, raised: 3, enterprises: 2 },
    ]);
  });

  it('take each part under the other filters but its own', () => {
    const counts = countChallenges(SHARED, RAISED, { kind: 'transport', municipality: '491' });
    expect(counts).toMatchObject({ shared: 1, raised: 2, enterprises: 1 });
    expect(counts.kinds).toContainEqual({ kind: 'broadband', shared: 0 });
    expect(counts.states).toContainEqual({ state: 'worked-on', shared: 1 });
    expect(counts.municipalities).toEqual([
      { code: '491', shared: 1, raised: 2, enterprises: 1 },
      { code: '740', shared: 1, raised: 1, enterprises: 1 },
    ]);
  });

  it('leave out what waits once a state is asked for', () => {
    const counts = countChallenges(SHARED, RAISED, { state: 'open' });
    expect(counts).toMatchObject({ shared: 1, raised: 1, enterprises: 1, waiting: 1 });
  });

  it('never have more firms than challenges raised', () => {
    for (const { raised: told, enterprises } of countChallenges(SHARED, RAISED, {})
      .municipalities) {
      expect(enterprises).toBeLessThanOrEqual(told);
    }
  });
});
