import fc from 'fast-check';

import { SIZE_CLASSES, type SizeClass } from '../enterprises/size-class.js';
import type { SizeYear } from '../enterprises/size-status.js';
import type { AccountYear, DatedStake } from '../enterprises/size-with-links.js';
import { knownSize } from './size-class-rule.js';

const TODAY = '2026-11-22';
const MILLION = 100_000_000;
const cents = (millions: number | null = null) => (millions === null ? null : millions * MILLION);
const year = (ends: number, ...[persons, turnover, balance]: (number | null)[]): SizeYear => ({
  fiscalYearEndsOn: `${ends}-12-31`,
  persons: persons ?? null,
  turnoverCents: cents(turnover),
  balanceTotalCents: cents(balance),
});
const sizeOf = (years: readonly SizeYear[], declaredSize: SizeClass | null = null) =>
  knownSize({ years, declaredSize, linked: null }, TODAY).size;
const restsOn = (years: readonly SizeYear[], declaredSize: SizeClass | null = null) =>
  knownSize({ years, declaredSize, linked: null }, TODAY).basis.map((one) =>
    one.kind !== 'fiscal-year' ? one.kind : `${one.fiscalYearEndsOn.slice(0, 4)} ${one.reason}`,
  );

describe('the size class that a firm is taken for', () => {
  it('is that of its figures, and says which fiscal years those are', () => {
    expect(
      knownSize({ declaredSize: null, years: [year(2025, 3, 0.4, 0.2)], linked: null }, TODAY),
    ).toEqual({
      size: 'micro',
      basis: [
        {
          ...{ kind: 'fiscal-year', fiscalYearEndsOn: '2025-12-31' },
          ...{ ofYear: 'micro', status: 'micro', reason: 'first' },
        },
      ],
    });
  });

  // Article 4(2): beyond a ceiling over two consecutive accounting periods, and not over one.
  it('outlasts one year beyond the ceilings, and gives way to the second', () => {
    const [before, first, second] = [
      year(2023, 8, 1.9, 1),
      year(2024, 12, 2.4, 1),
      year(2025, 14, 3, 2),
    ];

    expect(sizeOf([before, first])).toBe('micro');
    expect(restsOn([before, first])).toEqual(['2023 first', '2024 kept']);
    expect(sizeOf([before, first, second])).toBe('small');
    expect(restsOn([before, first, second])).toEqual(['2024 kept', '2025 changed']);
  });

  // Article 4(3): no approved accounts yet, so an estimate made in good faith.
  it('is the declared one where no year is closed yet', () => {
    expect(sizeOf([], 'micro')).toBe('micro');
    expect(restsOn([], 'micro')).toEqual(['declared']);
    expect(sizeOf([year(2026, 60, 20, 20)], 'micro')).toBe('micro');
    expect(restsOn([year(2026, 60, 20, 20)], 'micro')).toEqual(['declared']);
  });

  it('is the declared one where the latest year does not decide, which is shown', () => {
    const years = [year(2024, 3, 0.4, 0.2), year(2025, null, 0.4, 0.2)];

    expect(sizeOf(years, 'small')).toBe('small');
    expect(restsOn(years, 'small')).toEqual(['2025 unknown', 'declared']);
  });

  // Article 6(2): figures of partner and linked enterprises are added; nothing takes away from one's own.
  it('is the larger of what is declared with others and what its own figures say', () => {
    expect(sizeOf([year(2025, 3, 0.4, 0.2)], 'medium')).toBe('medium');
    expect(sizeOf([year(2025, 30, 4, 4)], 'micro')).toBe('small');
    expect(restsOn([year(2025, 30, 4, 4)], 'micro')).toEqual(['2025 first', 'declared']);
  });

  it('is not said where neither says it', () => {
    expect(knownSize({ declaredSize: null, years: [], linked: null }, TODAY)).toEqual({
      ...{ size: null, basis: [] },
    });
    expect(sizeOf([year(2025, 3, null, null)])).toBeNull();
  });

  it('is never below what is declared, and always rests on something', () => {
    const figures = fc.record({
      persons: fc.option(fc.nat(400)),
      turnover: fc.option(fc.nat(80)),
      balance: fc.option(fc.nat(80)),
    });
    const told = fc.record({
      years: fc.array(figures, { maxLength: 6 }),
      declaredSize: fc.option(fc.constantFrom(...SIZE_CLASSES)),
    });
    fc.assert(
      fc.property(told, ({ years, declaredSize }) => {
        const known = knownSize(
          {
            ...{ declaredSize, linked: null },
            years: years.map(({ persons, turnover, balance }, nth) =>
              year(2018 + nth, persons, turnover, balance),
            ),
          },
          TODAY,
        );
        const place = (size: SizeClass | null) => (size === null ? -1 : SIZE_CLASSES.indexOf(size));
        expect(place(known.size)).toBeGreaterThanOrEqual(place(declaredSize));
        const spoken = known.basis.map(({ status }) => status);
        expect(known.size === null || spoken.includes(known.size)).toBe(true);
      }),
    );
  });

  describe('of a firm with links', () => {
    const stake: DatedStake = {
      ...{ ownerId: 'firm', ownedId: 'a', ownerKind: 'enterprise', control: null },
      ...{ capitalPercent: 60, votingPercent: 60, from: null, until: null },
    };
    const of = (enterpriseId: string, told: SizeYear): AccountYear => ({
      ...{ ...told, enterpriseId, consolidatedIds: [] },
    });
    const own = year(2025, 3, 0.4, 0.2);
    const known = (others: AccountYear[], change: Partial<DatedStake> = {}) =>
      knownSize(
        {
          ...{ declaredSize: 'micro', years: [own] },
          linked: {
            ...{ firmId: 'firm', stakes: [{ ...stake, ...change }] },
            years: [of('firm', own), ...others],
          },
        },
        TODAY,
      );

    it('counts the others in, and no declaration stands against it', () => {
      expect(known([of('a', year(2025, 20, 3, 3))])).toMatchObject({
        size: 'small',
        basis: [
          { kind: 'fiscal-year', ofYear: 'small', status: 'small' },
          { kind: 'links', status: 'small' },
          { kind: 'declared', status: 'micro' },
        ],
      });
      expect(known([of('a', year(2025, 2, 0.1, 0.1))]).size).toBe('micro');
    });

    it('is not said while figures of the others lack, whatever is declared', () => {
      expect(known([])).toMatchObject({
        size: null,
        basis: [
          { kind: 'fiscal-year', ofYear: null, reason: 'unknown' },
          { kind: 'links', status: null },
          { kind: 'declared', status: 'micro' },
        ],
      });
    });

    it('is large in public hands, at once', () => {
      const city = { ownerId: 'city', ownedId: 'firm', ownerKind: 'public-body' } as const;

      expect(known([], city).size).toBe('large');
    });
  });
});
