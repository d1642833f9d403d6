import { SIZE_CLASSES } from './size-class.js';
import { sizeStatuses } from './size-status.js';
import { sizeSum } from './size-sum.js';
import { type AccountYear, type DatedStake, sizesWithLinks as linesOn } from './size-with-links.js';

const TODAY = '2026-11-22';
const MILLION = 100_000_000;
const year = (
  enterpriseId: string,
  endsIn: number,
  [persons, turnover, balance]: readonly (number | null)[],
  consolidatedIds: readonly string[] = [],
): AccountYear => ({
  enterpriseId,
  fiscalYearEndsOn: `${String(endsIn)}-12-31`,
  persons: persons ?? null,
  turnoverCents: cents(turnover),
  balanceTotalCents: cents(balance),
  consolidatedIds,
});
const cents = (millions: number | null | undefined) =>
  millions === null || millions === undefined ? null : Math.round(millions * MILLION);
const owns = (ownedId: string, percent: number, more: Partial<DatedStake> = {}): DatedStake => ({
  ...{ ownerId: 'firm', ownerKind: 'enterprise', ownedId, control: null, from: null, until: null },
  ...{ capitalPercent: percent, votingPercent: percent },
  ...more,
});
const sizesWithLinks = (
  firmId: string,
  stakes: DatedStake[],
  years: AccountYear[],
  today = TODAY,
) => linesOn(firmId, stakes, years, today);
const totals = (stakes: DatedStake[], years: AccountYear[]) =>
  sizesWithLinks('firm', stakes, years).map(({ year: { sum } }) => sum.total);

describe('the size of a firm with partner and linked enterprises', () => {
  const own = year('firm', 2024, [8, 1, 1]);

  it('is that of the firm alone without links', () => {
    const years = [own, year('firm', 2025, [12, 3, 3])];
    const lines = sizesWithLinks('firm', [], years).map(({ ofYear, status, reason }) => {
      return { ofYear, status, reason };
    });

    expect(lines).toEqual(
      sizeStatuses(years).map(({ ofYear, status, reason }) => ({ ofYear, status, reason })),
    );
  });

  it('adds all of a linked enterprise and the share of a partner', () => {
    const years = [own, year('a', 2024, [5, 0.5, 0.4]), year('b', 2024, [10, 2, 1])];
    const stakes = [owns('a', 100), owns('b', 30)];

    // 8 + 5 + 3 persons; 1 + 0.5 + 0.6 and 1 + 0.4 + 0.3 million
    expect(totals(stakes, years)).toEqual([
      { persons: 16, turnoverCents: 2.1 * MILLION, balanceTotalCents: 1.7 * MILLION },
    ]);
    expect(sizesWithLinks('firm', stakes, years)[0]?.status).toBe('small');
  });

  it('adds nothing again that consolidated accounts have', () => {
    const group = year('firm', 2024, [20, 4, 3], ['a']);
    const years = [group, year('a', 2024, [5, 1, 1])];
    const [line] = sizesWithLinks('firm', [owns('a', 80)], years);

    expect(line?.year.sum.total.persons).toBe(20);
    expect(line?.year.sum.lines[1]).toMatchObject({ id: 'a', includedIn: 'firm' });
  });

  it('counts one of two whose accounts have each other', () => {
    const years = [year('firm', 2024, [20, 4, 3], ['a']), year('a', 2024, [20, 4, 3], ['firm'])];

    expect(totals([owns('a', 80)], years)[0]?.persons).toBe(20);
  });

  it('counts one of a longer circle, and takes what is consolidated through another one', () => {
    const stakes = [owns('a', 80), owns('b', 80)];
    const circle = [
      year('firm', 2024, [20, 4, 3], ['a']),
      year('a', 2024, [20, 4, 3], ['b']),
      year('b', 2024, [20, 4, 3], ['firm']),
    ];
    const through = [...circle.slice(0, 2), year('b', 2024, [9, 1, 1])];

    expect(totals(stakes, circle)[0]?.persons).toBe(20);
    expect(totals(stakes, through)[0]?.persons).toBe(20);
  });

  // Article 4(2) is for growth: the User guide takes changes of ownership out of it.
  it('changes at once with a link', () => {
    const at = [2023, 2024, 2025];
    const years = at.flatMap((end) => [year('firm', end, [8, 1, 1]), year('a', end, [30, 5, 5])]);
    const bought = sizesWithLinks('firm', [owns('a', 60, { from: '2024-03-01' })], years);

    expect(bought.map(({ status }) => status)).toEqual(['micro', 'small', 'small']);
    expect(bought.map(({ reason }) => reason)).toEqual(['first', 'owners', 'same']);
  });

  it('keeps its class for a year in which a linked enterprise grows, and loses it in the second', () => {
    const years = [2023, 2024, 2025].flatMap((end) => [
      year('firm', end, [5, 1, 1]),
      year('a', end, [end === 2023 ? 2 : 7, 0.5, 0.5]),
    ]);
    const lines = sizesWithLinks('firm', [owns('a', 60)], years);

    expect(lines.map(({ ofYear }) => ofYear)).toEqual(['micro', 'small', 'small']);
    expect(lines.map(({ status }) => status)).toEqual(['micro', 'micro', 'small']);
    expect(lines.map(({ reason }) => reason)).toEqual(['first', 'kept', 'changed']);
  });

  it('takes the owners of today with the last accounts', () => {
    const years = [year('firm', 2025, [8, 1, 1]), year('a', 2025, [30, 5, 5])];
    const bought = [owns('a', 60, { from: '2026-05-01' })];
    const sold = [owns('a', 60, { until: '2026-05-01' })];

    expect(sizesWithLinks('firm', bought, years)[0]?.size).toBe('small');
    expect(sizesWithLinks('firm', bought, years, '2026-04-30')[0]?.size).toBe('micro');
    expect(sizesWithLinks('firm', sold, years)[0]?.size).toBe('micro');
  });

  it('leaves out a link that had ended by the end of the year', () => {
    const years = [own, year('a', 2024, [30, 5, 5])];

    const later = [...years, year('firm', 2025, [8, 1, 1])];

    expect(totals([owns('a', 60, { until: '2024-12-30' })], later)[0]?.persons).toBe(8);
    expect(totals([owns('a', 60, { until: '2024-12-31' })], later)[0]?.persons).toBe(38);
  });

  it('is not said where figures of a link are missing or too old', () => {
    const stakes = [owns('a', 60)];

    for (const years of [[own], [own, year('a', 2023, [1, 0, 0])]]) {
      expect(sizesWithLinks('firm', stakes, years)[0]).toMatchObject({
        status: null,
        reason: 'unknown',
        year: { persons: null, sum: { known: { persons: 8 } } },
      });
    }
  });

  it('is said where what is missing cannot change it', () => {
    const stakes = [owns('a', 60)];
    const large = year('firm', 2024, [300, 1, 1]);
    const withinBalance = [own, year('a', 2024, [1, null, 0.5])];

    expect(sizesWithLinks('firm', stakes, [large])[0]?.status).toBe('large');
    expect(sizesWithLinks('firm', stakes, withinBalance)[0]?.status).toBe('micro');
  });

  it('is no SME where public bodies control a quarter, at once and while they do', () => {
    const stake = { ownerId: 'city', ownerKind: 'public-body' } as const;
    const city = owns('firm', 25, { ...stake, from: '2024-06-01', until: '2024-12-31' });
    const years = [2023, 2024, 2025].map((end) => year('firm', end, [8, 1, 1]));
    const lines = sizesWithLinks('firm', [city], years);

    expect(lines.map(({ size }) => size)).toEqual(['micro', 'large', 'micro']);
    expect(lines.map(({ status }) => status)).toEqual(['micro', 'micro', 'micro']);
  });

  it('is never smaller with a link', () => {
    const years = [own, year('a', 2024, [45, 9, 9]), year('b', 2024, [220, 48, 40])];
    const place = (stakes: DatedStake[]) =>
      SIZE_CLASSES.indexOf(sizesWithLinks('firm', stakes, years)[0]?.status ?? 'micro');

    for (const percent of [10, 25, 40, 50, 51, 100]) {
      const more = place([owns('a', percent), owns('b', percent)]);
      expect(more).toBeGreaterThanOrEqual(place([owns('a', percent)]));
      expect(place([owns('a', percent)])).toBeGreaterThanOrEqual(place([]));
    }
  });

  it('rounds persons to a hundredth and amounts to a cent', () => {
    const third = { id: 'a', relation: 'partner', sharePercent: 33.33 } as const;
    const figures = new Map([['a', year('a', 2024, [10, 0.000_001, null])]]);

    expect(sizeSum([third], figures).total).toEqual({
      ...{ persons: 3.33, turnoverCents: 33, balanceTotalCents: null },
    });
  });
});
