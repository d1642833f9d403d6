import { CARD_LIMITS, type TestCard } from './card.js';
import { missingForStart, REQUIRED_TO_START } from './card-readiness.js';

const READY: TestCard = Object.freeze({
  title: 'Call the old customers',
  theme: 'service',
  hypothesisKind: 'desirability',
  hypothesis: 'Old customers book when they are called.',
  test: 'We call thirty of them in one week.',
  metricLabel: 'booked a time',
  trialLabel: 'customers called',
  direction: 'at-least',
  criterionShare: 0.1,
  plannedTrials: 30,
  startsOn: '2026-03-02',
  endsOn: '2026-03-08',
});

describe('missingForStart', () => {
  it('finds nothing missing on a whole card', () => {
    expect(missingForStart(READY)).toEqual([]);
  });

  it('names every field of an empty card, in the order of the form', () => {
    const empty = {
      ...READY,
      ...{ title: '', hypothesis: '', test: '', metricLabel: '', trialLabel: '' },
      ...{ criterionShare: null, plannedTrials: null, startsOn: null, endsOn: null },
    };

    expect(missingForStart(empty)).toEqual(REQUIRED_TO_START);
  });

  it.each([
    ['title', { title: ' a ' }],
    ['hypothesis', { hypothesis: 'x'.repeat(501) }],
    ['test', { test: '         x         ' }],
    ['criterionShare', { criterionShare: 10 }],
    ['criterionShare', { criterionShare: Number.NaN }],
    ['criterionShare', { criterionShare: 0 }],
    ['criterionShare', { direction: 'at-most' as const, criterionShare: 1 }],
    ['plannedTrials', { plannedTrials: 0 }],
    ['plannedTrials', { plannedTrials: 2.5 }],
    ['plannedTrials', { plannedTrials: 10_001 }],
    ['startsOn', { startsOn: null }],
    ['endsOn', { endsOn: '2026-03-01' }],
    ['endsOn', { startsOn: '2026-01-01', endsOn: '2026-06-30' }],
  ])('names %s alone for %j', (field, change) => {
    expect(missingForStart({ ...READY, ...change })).toEqual([field]);
  });

  it.each([
    { direction: 'at-most' as const, criterionShare: 0 },
    { criterionShare: 1 },
    { plannedTrials: 1 },
    { plannedTrials: CARD_LIMITS.plannedTrials.max },
    { endsOn: READY.startsOn },
    { startsOn: '2026-01-01', endsOn: '2026-06-29' },
    { metricLabel: '👍👍' },
  ])('takes the edge %j', (change) => {
    expect(missingForStart({ ...READY, ...change })).toEqual([]);
  });

  it('refuses what is no date', () => {
    expect(() => missingForStart({ ...READY, endsOn: '8.3.2026' })).toThrow(RangeError);
  });
});
