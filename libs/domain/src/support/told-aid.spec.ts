import type { AidReport, GrantedElsewhere } from './told-aid.js';
import { latestFirst, toldAid } from './told-aid.js';

const aid = (grantedOn: string, cents: number, grantor = 'Kunta'): GrantedElsewhere => ({
  ...{ grantedOn, cents, grantor, regulation: 'general' },
});
const report = (madeOn: string, aid: GrantedElsewhere[] = [], minute = 0): AidReport => ({
  ...{ madeOn, aid },
  recordedAt: new Date(`2026-06-30T08:0${minute}:00Z`),
});
const ours = {
  source: 'ledger',
  grantedOn: '2026-01-10',
  cents: 500,
  regulation: 'general',
} as const;
const told = (facts: Partial<Parameters<typeof toldAid>[0]>, on = '2026-06-30') =>
  toldAid({ ledger: [], declarations: [], checks: [], ...facts }, on).map(
    ({ source, grantedOn, cents, label }) => [source, grantedOn, cents, label],
  );

describe('aid that several tell of', () => {
  it('is one, and several where one source tells it several times', () => {
    const twice = [aid('2026-01-10', 500), aid('2026-01-10', 500, 'ELY')];

    expect(
      told({
        ledger: [ours],
        checks: [report('2026-06-01', twice)],
        declarations: [report('2026-06-01', [aid('2026-01-10', 500), aid('2026-02-01', 700)])],
      }),
    ).toEqual([
      ['ledger', '2026-01-10', 500, null],
      ['check', '2026-01-10', 500, 'ELY'],
      ['declaration', '2026-02-01', 700, 'Kunta'],
    ]);
  });

  it('is another where day, amount or regulation differ', () => {
    const others = [
      aid('2026-01-11', 500),
      aid('2026-01-10', 501),
      { ...aid('2026-01-10', 500), regulation: 'sgei' as const },
    ];
    expect(told({ ledger: [ours], checks: [report('2026-06-01', others)] })).toHaveLength(4);
  });
});

describe('several reports', () => {
  it('count by their day, and of one day by when they were written down', () => {
    const first = report('2026-05-01', [aid('2026-01-01', 1)], 5);
    const second = report('2026-06-01', [aid('2026-01-02', 2)], 1);
    const third = report('2026-06-01', [aid('2026-01-03', 3)], 2);

    expect(latestFirst([first, third, second])).toEqual([third, second, first]);
    expect(told({ declarations: [third, first, second] })).toEqual([
      ['declaration', '2026-01-03', 3, 'Kunta'],
    ]);
  });

  it('leave to an earlier one what is older than the years of which they speak', () => {
    const before = report('2026-05-01', [aid('2023-05-15', 1), aid('2025-01-01', 2)]);
    const after = report('2026-06-01', [aid('2025-01-02', 3)]);

    expect(told({ checks: [before, after] }, '2026-05-10')).toEqual([
      ['check', '2025-01-02', 3, 'Kunta'],
      ['check', '2023-05-15', 1, 'Kunta'],
    ]);
    expect(told({ checks: [before, after] }, '2026-06-01')).toHaveLength(1);
  });
});
