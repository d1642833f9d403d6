import fc from 'fast-check';
import { canonicalJson } from './canonical-json.js';
import { kpiCells } from './kpi.js';
import type { KpiFacts } from './kpi-facts.js';

const programmeId = 'p';

// Worked by hand. Five firms; a stands in both groups; d has left; e has only applied, so it has no
// active enrolment, though someone already placed it in g2. g3 is empty.
const FACTS: KpiFacts = deepFreeze({
  programmeId,
  networkIds: ['g3', 'g1', 'g2'],
  enrolments: [
    { programmeId, enterpriseId: 'c', activeFrom: '2026-03-31', activeUntil: null },
    { programmeId, enterpriseId: 'a', activeFrom: '2026-01-10', activeUntil: null },
    { programmeId, enterpriseId: 'b', activeFrom: '2026-01-10', activeUntil: '2026-04-01' },
    { programmeId, enterpriseId: 'd', activeFrom: '2026-01-10', activeUntil: '2026-03-31' },
  ],
  memberships: [
    { programmeId, networkId: 'g1', enterpriseId: 'a', joinedOn: '2026-01-12', leftOn: null },
    { programmeId, networkId: 'g2', enterpriseId: 'a', joinedOn: '2026-02-01', leftOn: null },
    { programmeId, networkId: 'g1', enterpriseId: 'b', joinedOn: '2026-01-12', leftOn: null },
    { programmeId, networkId: 'g1', enterpriseId: 'd', joinedOn: '2026-01-12', leftOn: null },
    { programmeId, networkId: 'g2', enterpriseId: 'e', joinedOn: '2026-02-01', leftOn: null },
    { programmeId, networkId: 'g2', enterpriseId: 'c', joinedOn: '2026-04-02', leftOn: null },
  ],
  decisions: [
    decision('x1', 'a', 'g1', '2026-02-20', 'group'),
    decision('x2', 'a', 'g1', '2026-03-31', 'advisor'),
    decision('x3', 'b', 'g1', '2026-03-01', 'public'),
    decision('x4', 'd', null, '2026-03-02', 'me'),
    decision('x5', 'b', 'g1', '2026-04-01', 'public'),
  ],
});

function decision(
  experimentId: string,
  enterpriseId: string,
  networkId: string | null,
  decidedOn: string,
  visibility: KpiFacts['decisions'][number]['visibility'],
): KpiFacts['decisions'][number] {
  return { programmeId, experimentId, enterpriseId, networkId, decidedOn, visibility };
}

function deepFreeze<T extends object>(value: T): T {
  Object.values(value).forEach((part: unknown) => {
    if (part !== null && typeof part === 'object') deepFreeze(part);
  });
  return Object.freeze(value);
}

const brief = (facts: KpiFacts, asOf: string): unknown[] =>
  kpiCells(facts, asOf).map(({ kpi, scope, numerator, denominator, value, enterpriseIds }) => [
    `${kpi} ${scope.id}`,
    ...[numerator, denominator, value, enterpriseIds.join('')],
  ]);

describe('kpiCells', () => {
  it('gives the cells worked out by hand', () => {
    expect(brief(FACTS, '2026-03-31')).toEqual([
      ['enterprises-taking-part p', 3, null, 3, 'abc'],
      ['enterprises-taking-part g1', 2, null, 2, 'ab'],
      ['enterprises-taking-part g2', 1, null, 1, 'a'],
      ['enterprises-taking-part g3', 0, null, 0, ''],
      ['experiments-decided p', 4, null, 4, 'abd'],
      ['experiments-decided g1', 3, null, 3, 'ab'],
      ['experiments-decided g2', 0, null, 0, ''],
      ['experiments-decided g3', 0, null, 0, ''],
      ['learning-shared-share p', 2, 4, 0.5, 'abd'],
      ['learning-shared-share g1', 2, 3, 2 / 3, 'ab'],
      ['learning-shared-share g2', 0, 0, null, ''],
      ['learning-shared-share g3', 0, 0, null, ''],
    ]);
  });

  it('looks at the day: the first counts, the day of leaving does not', () => {
    const taking = (asOf: string) => kpiCells(FACTS, asOf)[0]?.enterpriseIds.join('');

    expect(['2026-01-09', '2026-01-10', '2026-03-30', '2026-04-01'].map(taking)).toEqual([
      '',
      'abd',
      'abd',
      'ac',
    ]);
  });

  it('says of each cell what it was made of', () => {
    expect(kpiCells(FACTS, '2026-03-31')[9]).toEqual({
      kpi: 'learning-shared-share',
      programmeId: 'p',
      scope: { kind: 'network', id: 'g1' },
      period: '2026-03',
      numerator: 2,
      denominator: 3,
      value: 2 / 3,
      enterpriseIds: ['a', 'b'],
      madeOf: { method: 'ratio-of-sums', version: 1, asOf: '2026-03-31' },
    });
  });

  it('counts a firm that left and came back once', () => {
    const again = { programmeId, enterpriseId: 'b', activeFrom: '2026-05-01', activeUntil: null };

    const cells = kpiCells(
      { ...FACTS, enrolments: [...FACTS.enrolments, again, again] },
      '2026-05-31',
    );

    expect(cells[0]?.enterpriseIds).toEqual(['a', 'b', 'c']);
  });

  it('has cells of nothing for a programme of nothing', () => {
    const nothing = { programmeId, networkIds: [], enrolments: [], memberships: [], decisions: [] };

    expect(brief(nothing, '2026-03-31')).toEqual([
      ['enterprises-taking-part p', 0, null, 0, ''],
      ['experiments-decided p', 0, null, 0, ''],
      ['learning-shared-share p', 0, 0, null, ''],
    ]);
  });

  it('refuses a day that is none and facts of another programme', () => {
    const strange = { ...FACTS.decisions[0]!, programmeId: 'q' };

    expect(() => kpiCells(FACTS, '2026-03')).toThrow(RangeError);
    expect(() => kpiCells({ ...FACTS, decisions: [strange] }, '2026-03-31')).toThrow(RangeError);
  });

  it('gives the same canonical text for the same facts in any order', () => {
    const shuffled = <T>(items: readonly T[]) =>
      fc.shuffledSubarray([...items], { minLength: items.length });
    const orders = fc.record({
      networkIds: shuffled(FACTS.networkIds),
      enrolments: shuffled(FACTS.enrolments),
      memberships: shuffled(FACTS.memberships),
      decisions: shuffled(FACTS.decisions),
    });
    const expected = canonicalJson(kpiCells(FACTS, '2026-03-31'));
    fc.assert(
      fc.property(orders, (order) => {
        expect(canonicalJson(kpiCells({ programmeId, ...order }, '2026-03-31'))).toBe(expected);
      }),
    );
  });
});
