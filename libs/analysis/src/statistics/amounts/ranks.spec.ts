import fc from 'fast-check';
import { doubledRanks, tieSum, waysOfSums } from '../distributions/rank-sums.js';
import { hodgesLehmann } from './hodges-lehmann.js';
import { rankSum, rankSumByNormal } from './rank-sum.js';
import { signedRank } from './signed-rank.js';

const ONE = Object.freeze([6.1, 7.3, 2.2, 9.9, 8.4, 5.5, 10.1]);
const OTHER = Object.freeze([1.2, 3.4, 5.6, 2.1, 4.4, 0.3, 6.2, 2.9]);
const FIRST_DRUG = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2];
const SECOND_DRUG = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4];
const SLEEP = FIRST_DRUG.map((before, at) => ({ before, after: SECOND_DRUG[at]! }));
const group = fc.array(fc.integer({ min: 0, max: 8 }), { minLength: 1, maxLength: 6 });

describe('ranks', () => {
  it('share the middle where values tie', () => {
    expect(doubledRanks([10, 30, 10, 20])).toEqual([3, 8, 3, 6]);
    expect(tieSum([1, 2, 2, 5, 5, 5])).toBe(6 + 24);
  });

  it('count every choice', () => {
    const ways = waysOfSums(doubledRanks([1, 2, 3, 4, 5, 6]), 3);

    expect(ways.reduce((sum, one) => sum + one, 0)).toBe(20);
    expect(waysOfSums([2, 4, 6]).reduce((sum, one) => sum + one, 0)).toBe(8);
  });
});

describe('rankSum', () => {
  it('gives the exact p of small groups', () => {
    // scipy 1.17, stats.mannwhitneyu, exact.
    expect(rankSum([1.2, 0.8, 3.1], [0.4, 0.6, 0.9, 1, 0.2]).value).toEqual({
      ...{ pairs: 13, superiority: 13 / 15, p: expect.closeTo(1 / 7, 12), method: 'exact' },
    });
    expect(rankSum(ONE, OTHER).value!.p).toBeCloseTo(0.020512820512820513, 12);
    // Ties: every one of the 184,756 choices counted in Python.
    expect(rankSum(FIRST_DRUG, SECOND_DRUG).value!.p).toBeCloseTo(0.0658165364047717, 12);
  });

  it('turns over with the order of the groups, and holds against plain counting', () => {
    fc.assert(
      fc.property(group, group, (one, other) => {
        const found = rankSum(one, other);
        fc.pre(found.value !== null);

        expect(found.value.superiority + rankSum(other, one).value!.superiority).toBeCloseTo(1, 12);
        expect(found.value.p).toBeCloseTo(plainP(one, other), 10);
        expect(rankSum([...one].reverse(), other).value!.p).toBeCloseTo(found.value.p, 12);
      }),
    );
  });

  it('goes over to the normal curve without a jump', () => {
    const spread = (count: number, from: number): number[] =>
      Array.from({ length: count }, (_, at) => from + ((at * 37) % count));
    const [one, other] = [spread(30, 0), spread(30, 6.5)];

    expect(rankSum(one, other).value!.method).toBe('exact');
    expect(rankSumByNormal(one, other)).toBeCloseTo(rankSum(one, other).value!.p, 2);
    expect(rankSum(spread(3000, 0), spread(3000, 100)).value!.method).toBe('normal');
  });

  it('says why it says nothing', () => {
    expect(rankSum([], [1]).reason).toBe('no-data');
    expect(rankSum([2, 2], [2]).reason).toBe('all-equal');
    expect(rankSum([1], [2]).value!.p).toBe(1);
    expect(() => rankSum([Number.NaN], [1])).toThrow(RangeError);
  });
});

describe('hodgesLehmann', () => {
  it('gives the shift and its interval', () => {
    // By sorting all 56 differences in Python; 10 on each side have a chance under 2.5 %.
    const { shift, interval } = hodgesLehmann(ONE, OTHER).value!;

    expect(shift).toBeCloseTo(4, 12);
    expect(interval.low).toBeCloseTo(1, 12);
    expect(interval.high).toBeCloseTo(7, 12);
    expect(hodgesLehmann([1.1, 2.2, 3.3, 4.4], [0.1, 0.2, 0.3, 0.4]).value!.shift).toBeCloseTo(
      2.5,
      12,
    );
  });

  it('moves with the values, and leaves out 0 exactly when the test says so', () => {
    const real = fc.array(fc.double({ min: 0, max: 9, noNaN: true }), {
      ...{ minLength: 4, maxLength: 9 },
    });
    fc.assert(
      fc.property(real, real, (one, other) => {
        fc.pre(new Set([...one, ...other]).size === one.length + other.length);
        const { interval } = hodgesLehmann(one, other).value!;
        const moved = hodgesLehmann(
          one.map((value) => value + 5),
          other,
        ).value!;

        expect(moved.interval.low).toBeCloseTo(interval.low + 5, 9);
        expect(interval.low > 0 || interval.high < 0).toBe(rankSum(one, other).value!.p <= 0.05);
      }),
    );
  });

  it('says why it says nothing', () => {
    expect(hodgesLehmann([], [1]).reason).toBe('no-data');
    expect(hodgesLehmann([1, 2], [3, 4]).reason).toBe('too-few');
    expect(() =>
      hodgesLehmann(new Array<number>(2001).fill(1), new Array<number>(2000).fill(1)),
    ).toThrow(RangeError);
  });
});

describe('signedRank', () => {
  it('gives the exact p of the sleep data, of which two changes tie', () => {
    // Every one of the 512 signs counted in Python; one did not change.
    expect(signedRank(SLEEP).value).toMatchObject({
      ...{ rises: 45, changed: 9, p: 2 / 512, method: 'exact' },
    });
  });

  it('gives the typical change and its interval', () => {
    const changes = ONE.map((one, at) => ({ before: OTHER[at]!, after: one }));
    const { typical } = signedRank([...changes, { before: 0, after: 4.4 }]).value!;

    expect(typical!.shift).toBeCloseTo(4.4, 9);
    expect(typical!.interval.low).toBeCloseTo(0.3, 9);
    expect(typical!.interval.high).toBeCloseTo(6.1, 9);
  });

  it('turns over with before and after', () => {
    const pairs = fc.array(fc.record({ before: fc.nat(9), after: fc.nat(9) }), {
      ...{ minLength: 1, maxLength: 10 },
    });
    fc.assert(
      fc.property(pairs, (list) => {
        const found = signedRank(list);
        fc.pre(found.value !== null);
        const turned = signedRank(
          list.map(({ before, after }) => ({ before: after, after: before })),
        );

        expect(turned.value!.p).toBeCloseTo(found.value.p, 12);
        expect(found.value.rises + turned.value!.rises).toBe(
          (found.value.changed * (found.value.changed + 1)) / 2,
        );
      }),
    );
  });

  it('says why it says nothing, and takes many', () => {
    const many = Array.from({ length: 500 }, (_, at) => ({ before: at % 7, after: at % 11 }));

    expect(signedRank([]).reason).toBe('no-data');
    expect(signedRank([{ before: 2, after: 2 }]).reason).toBe('all-equal');
    expect(signedRank([{ before: 2, after: 3 }]).value).toMatchObject({ p: 1, typical: null });
    expect(signedRank(many).value!.method).toBe('normal');
    expect(() => signedRank([{ before: Number.NaN, after: 1 }])).toThrow(RangeError);
  });
});

function plainP(one: readonly number[], other: readonly number[]): number {
  const ranks = doubledRanks([...one, ...other]);
  const seen = ranks.slice(0, one.length).reduce((sum, rank) => sum + rank, 0);
  let [all, few, many] = [0, 0, 0];
  for (let choice = 0; choice < 2 ** ranks.length; choice += 1) {
    const chosen = ranks.filter((_, at) => (choice >> at) & 1);
    if (chosen.length !== one.length) continue;
    const sum = chosen.reduce((total, rank) => total + rank, 0);
    all += 1;
    if (sum <= seen) few += 1;
    if (sum >= seen) many += 1;
  }
  return Math.min(1, (2 * Math.min(few, many)) / all);
}
