import fc from 'fast-check';
import { chanceOfRuns, usualRuns } from '../distributions/runs.js';
import { beforeAfter } from './before-after.js';
import { runChart } from './run-chart.js';

const SHIFTED = Object.freeze([3, 5, 2, 4, 3, 5, 9, 8, 9, 7, 8, 9]);

describe('usualRuns', () => {
  // Swed and Eisenhart (1943), 2.5 % on each side: at 5 and 5 two runs or ten are too unusual, at 10
  // and 10 six or sixteen.
  it.each([
    [5, 5, 3, 9],
    [10, 10, 7, 15],
    [8, 8, 5, 13],
    [15, 15, 11, 21],
    [2, 12, 3, 5],
  ])('of %d above and %d below', (above, below, fewest, most) => {
    expect(usualRuns(above, below)).toEqual({ fewest, most });
  });

  it('shares one chance among all numbers of runs, and counts orders as they are', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 30 }), (up, down) => {
        let sum = 0;
        for (let runs = 2; runs <= up + down; runs += 1) sum += chanceOfRuns(runs, up, down);

        expect(sum).toBeCloseTo(1, 9);
      }),
    );
    expect(chanceOfRuns(2, 5, 5)).toBeCloseTo(2 / 252, 12);
  });
});

describe('runChart', () => {
  it('sees a shift', () => {
    expect(runChart(SHIFTED).value).toEqual({
      ...{ median: 6, useful: 12, runs: 2, usual: { fewest: 4, most: 10 }, trends: [] },
      shifts: [
        { from: 0, to: 5, direction: 'down' },
        { from: 6, to: 11, direction: 'up' },
      ],
      ...{ longest: 6, longestUsual: 7, signal: true },
    });
  });

  it('sees nothing in what goes up and down, five to a side', () => {
    const found = runChart([4, 8, 3, 2, 9, 7, 1, 8, 9, 3, 2, 8]).value!;

    expect(found).toMatchObject({ shifts: [], trends: [], signal: false });
  });

  it('sees too many runs where every point changes the side', () => {
    const zigzag = Array.from({ length: 20 }, (_, at) => at % 2);

    expect(runChart(zigzag).value).toMatchObject({ runs: 20, shifts: [], signal: true });
  });

  it('passes over points on the line, which neither count nor break a run', () => {
    const list = [1, 1, 1, 5, 1, 1, 1, 9, 9, 9, 9, 9, 9, 5];
    const { median, useful, runs, shifts } = runChart(list).value!;

    expect([median, useful, runs]).toEqual([5, 12, 2]);
    expect(shifts[0]).toEqual({ from: 0, to: 6, direction: 'down' });
  });

  it('sees a trend of five points, equal ones counted once, but takes it for no sign alone', () => {
    const list = [5, 1, 2, 2, 3, 4, 6, 1, 7, 2, 8, 1, 6, 5];
    const { trends } = runChart(list).value!;

    expect(trends).toEqual([{ from: 1, to: 6, direction: 'up' }]);
    expect(runChart([5, 1, 2, 3, 4, 1, 7, 2, 8, 1, 6, 5]).value!.trends).toEqual([]);
  });

  it('takes the line of an earlier period', () => {
    const later = Array.from({ length: 12 }, (_, at) => 10 + (at % 3));

    expect(runChart(later, 5).value).toMatchObject({ median: 5, runs: 1, signal: true });
  });

  it('says why it says nothing', () => {
    expect(runChart([]).reason).toBe('no-data');
    expect(runChart([1, 2, 3]).reason).toBe('too-few');
    expect(runChart(new Array<number>(30).fill(4)).reason).toBe('too-few');
    expect(() => runChart([1, Number.NaN])).toThrow(RangeError);
  });

  it('turns over with the values and does not mind their unit', () => {
    const lists = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 15, maxLength: 40 });
    fc.assert(
      fc.property(lists, (list) => {
        const found = runChart(list);
        fc.pre(found.value !== null);
        const turned = runChart(list.map((value) => 100 - 2 * value)).value!;

        expect(turned.runs).toBe(found.value.runs);
        expect(turned.signal).toBe(found.value.signal);
        expect(turned.shifts.map(({ from, to }) => [from, to])).toEqual(
          found.value.shifts.map(({ from, to }) => [from, to]),
        );
      }),
    );
  });
});

describe('beforeAfter', () => {
  const values = SHIFTED.map((value, day) => ({ day, value }));
  const windows = { changeDay: 6, days: 6, firstDay: 0, lastDay: 11 };

  it('compares two windows of the same length', () => {
    const { before, after, shift, test } = beforeAfter(values, windows).value!;

    expect(before).toEqual({ count: 6, total: 22, mean: expect.closeTo(22 / 6, 12), median: 3.5 });
    expect(after).toMatchObject({ count: 6, total: 50, median: 8.5 });
    // 2 of 924 choices of six are as far.
    expect(test.value!.p).toBeCloseTo(2 / 924, 12);
    expect(shift.value!.shift).toBe(5);
  });

  it('does not mind the order, and leaves out what lies outside', () => {
    const more = [{ day: -1, value: 999 }, { day: 12, value: 999 }, ...[...values].reverse()];

    expect(beforeAfter(more, windows)).toEqual(beforeAfter(values, windows));
  });

  it('refuses windows that were not looked at for as long', () => {
    expect(beforeAfter(values, { ...windows, lastDay: 10 }).reason).toBe('unequal-windows');
    expect(beforeAfter(values, { ...windows, firstDay: 1 }).reason).toBe('unequal-windows');
    expect(beforeAfter([], windows).reason).toBe('no-data');
    expect(() => beforeAfter(values, { ...windows, days: 0 })).toThrow(RangeError);
    expect(() => beforeAfter([{ day: 0.5, value: 1 }], windows)).toThrow(RangeError);
  });
});
