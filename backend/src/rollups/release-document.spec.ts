import { canonicalJson } from '@verso/analysis';
import type { KpiCode } from '@verso/domain';

import { type ReleaseCell, releaseDocument, type ReleaseDocument } from './release-document.js';

const programme = {
  id: '0190a000-0000-7000-8000-000000000001',
  code: 'MGN-ES',
  label: { fi: 'Etelä-Savo', sv: 'Södra Savolax', en: 'South Savo' },
  startsOn: '2025-01-01',
  endsOn: '2027-12-31',
  funding: { fund: 'erdf', line: null },
} as const;

/** What is true of one network: decided experiments, those of them shared, and the firms behind them. */
interface Part {
  readonly decided: number;
  readonly shared: number;
  readonly firms: number;
}

const sum = (parts: readonly Part[], of: keyof Part): number =>
  parts.reduce((total, part) => total + part[of], 0);

function cellsOf(parts: readonly Part[]): ReleaseCell[] {
  const total = {
    decided: sum(parts, 'decided'),
    shared: sum(parts, 'shared'),
    firms: sum(parts, 'firms'),
  };
  return (['experiments-decided', 'learning-shared-share'] as const).flatMap((kpi) => [
    cellOf(kpi, total, null),
    ...parts.map((part, place) => cellOf(kpi, part, `network-${place}`)),
  ]);
}

function cellOf(kpi: KpiCode, part: Part, networkId: string | null): ReleaseCell {
  const isShare = kpi === 'learning-shared-share';
  const share = part.decided === 0 ? null : part.shared / part.decided;
  return {
    kpi,
    scope: networkId === null ? 'programme' : 'network',
    networkId,
    networkName: networkId && `Ryhmä ${networkId}`,
    numerator: isShare ? part.shared : part.decided,
    denominator: isShare ? part.decided : null,
    value: isShare ? share : part.decided,
    target: networkId === null ? 10 : null,
    targetDueOn: networkId === null ? '2027-12-31' : null,
    madeOf: {
      method: isShare ? 'ratio-of-sums' : 'count',
      version: 1,
      parameters: { asOf: '2026-03-31' },
      facts: { networks: 3, enrolments: 9, memberships: 9, decisions: 9 },
    },
    enterprises: part.firms,
  };
}

const publish = (parts: readonly Part[]): ReleaseDocument =>
  releaseDocument(programme, '2026-03', cellsOf(parts));

describe('releaseDocument', () => {
  it('keeps totals exact and hides a part of two firms, with a second one', () => {
    const { indicators } = publish([
      { decided: 12, shared: 6, firms: 9 },
      { decided: 2, shared: 1, firms: 2 },
      { decided: 5, shared: 3, firms: 4 },
    ]);

    const [decided] = indicators;
    expect(decided).toMatchObject({ numerator: 19, value: 19, target: 10 });
    expect(decided?.breakdown?.map(({ suppressed }) => suppressed)).toEqual([false, true, true]);
    expect(decided?.breakdown?.[1]).toMatchObject({ numerator: null, value: null });
  });

  it('hides in one indicator what the other must hide: both count the same decisions', () => {
    // Alone, the two smallest of the counts would do; of the ratio nothing hidden succeeded yet.
    const { indicators } = publish([
      { decided: 9, shared: 4, firms: 8 },
      { decided: 6, shared: 3, firms: 5 },
      { decided: 3, shared: 0, firms: 3 },
      { decided: 2, shared: 0, firms: 2 },
    ]);

    const [decided, shared] = indicators.map(({ breakdown }) =>
      breakdown?.map(({ suppressed }) => suppressed),
    );
    expect(shared).toEqual([false, true, true, true]);
    expect(decided).toEqual(shared);
  });

  it('publishes no breakdown of one hidden part', () => {
    const { indicators } = publish([{ decided: 2, shared: 1, firms: 1 }]);

    expect(indicators.map(({ breakdown }) => breakdown)).toEqual([null, null]);
    expect(indicators[0]?.value).toBe(2);
  });

  it('tells neither how many facts it rests on nor who published it', () => {
    const text = canonicalJson(publish([{ decided: 3, shared: 3, firms: 3 }]));

    expect(text).not.toContain('memberships');
    expect(text).not.toContain('published');
    expect(text).toContain('"asOf":"2026-03-31"');
  });

  it('cannot be undone by subtraction: whoever reads it is left with two figures or more', () => {
    const worlds = new Map<string, Part[][]>();
    for (const parts of worldsOf(3, 6)) {
      const text = canonicalJson(publish(parts));
      worlds.set(text, [...(worlds.get(text) ?? []), parts]);
    }

    const told = [...worlds].flatMap(([text, possible]) =>
      (JSON.parse(text) as ReleaseDocument).indicators
        .flatMap(({ kpi, breakdown }) => hiddenPlaces(breakdown).map((place) => ({ kpi, place })))
        .filter(({ kpi, place }) => figuresOf(kpi, place, possible).size < 2),
    );
    expect(told).toEqual([]);
    expect(worlds.size).toBeGreaterThan(100);
  });
});

const hiddenPlaces = (breakdown: ReleaseDocument['indicators'][number]['breakdown']): number[] =>
  (breakdown ?? []).flatMap(({ suppressed }, place) => (suppressed ? [place] : []));

/** What the figure of one network may be. A share is both its numbers: a total of none tells its zeros. */
function figuresOf(kpi: KpiCode, place: number, possible: readonly Part[][]): Set<string> {
  return new Set(
    possible.map((parts) => {
      const { decided, shared } = parts[place]!;
      return kpi === 'experiments-decided' ? `${decided}` : `${shared}/${decided}`;
    }),
  );
}

/** Every way in which so many networks can share at most so many decisions. */
function worldsOf(networks: number, decisions: number): Part[][] {
  if (networks === 0) return [[]];
  return partsUpTo(decisions).flatMap((part) =>
    worldsOf(networks - 1, decisions - part.decided).map((rest) => [part, ...rest]),
  );
}

function partsUpTo(decisions: number): Part[] {
  const upTo = (n: number, from = 0): number[] =>
    Array.from({ length: n - from + 1 }, (_, index) => from + index);
  return upTo(decisions).flatMap((decided) =>
    upTo(decided).flatMap((shared) =>
      upTo(decided, decided === 0 ? 0 : 1).map((firms) => ({ decided, shared, firms })),
    ),
  );
}
