import fc from 'fast-check';
import { addDays } from '../calendar/calendar-date.js';
import { ceilingOf, countsUnder, type DeMinimisRegulation } from './de-minimis.js';
import { deMinimisRoom, roomForGrant, type RoomQuestion } from './de-minimis-room.js';
import type { AidReport, LedgerAid } from './told-aid.js';

const ON = '2026-06-30';
const report = (madeOn: string, aid: AidReport['aid'] = []): AidReport => ({
  ...{ madeOn, aid, recordedAt: new Date('2026-06-30T08:00:00Z') },
});
const ours = (
  grantedOn: string,
  cents: number,
  regulation: DeMinimisRegulation = 'general',
): LedgerAid => ({ source: 'ledger', grantedOn, cents, regulation });
const asked = (change: Partial<RoomQuestion> = {}): RoomQuestion => ({
  ...{ regulation: 'general', on: ON, ledger: [] },
  ...{ declarations: [report(ON)], checks: [report(ON)], ...change },
});

describe('the ceiling', () => {
  it('is a regulation’s while it is in force', () => {
    expect(ceilingOf('general', '2023-12-31')).toBeNull();
    expect(ceilingOf('general', '2024-01-01')).toBe(30_000_000);
    expect(ceilingOf('general', '2031-01-01')).toBeNull();
    expect(ceilingOf('sgei', '2030-12-31')).toBe(75_000_000);
    expect(ceilingOf('agriculture', '2024-12-15')).toBeNull();
    expect(ceilingOf('agriculture', '2032-12-31')).toBe(5_000_000);
  });

  it('counts primary production under the general one, and not the other way round', () => {
    expect(countsUnder('agriculture', 'general')).toBe(true);
    expect(countsUnder('general', 'agriculture')).toBe(false);
    expect(countsUnder('sgei', 'general')).toBe(false);
  });
});

describe('the room', () => {
  it('is the ceiling less what counts, with where each line comes from', () => {
    const theirs = { grantedOn: '2025-02-01', cents: 1_000_000, regulation: 'general' } as const;
    const room = deMinimisRoom(
      asked({
        ledger: [
          ours('2026-01-10', 7_000_000),
          { ...ours('2024-05-05', 760_000), source: 'other-programme' },
        ],
        declarations: [report('2026-06-01', [{ ...theirs, grantor: 'ELY-keskus' }])],
      }),
    );

    expect(room).toEqual({
      ...{ on: ON, regulation: 'general', state: 'known', missing: [], windowFrom: '2023-07-01' },
      ...{ ceilingCents: 30_000_000, usedCents: 8_760_000, roomCents: 21_240_000 },
      lines: [
        {
          source: 'other-programme',
          grantedOn: '2024-05-05',
          label: null,
          cents: 760_000,
          freesOn: '2027-05-05',
        },
        {
          source: 'declaration',
          grantedOn: '2025-02-01',
          label: 'ELY-keskus',
          cents: 1_000_000,
          freesOn: '2028-02-01',
        },
        {
          source: 'ledger',
          grantedOn: '2026-01-10',
          label: null,
          cents: 7_000_000,
          freesOn: '2029-01-10',
        },
      ],
    });
  });

  it.each<[string, Partial<RoomQuestion>, string[]]>([
    ['nothing was asked', { declarations: [], checks: [] }, ['declaration', 'check']],
    [
      'the declaration is a year and a day old',
      { declarations: [report('2025-06-29')] },
      ['declaration'],
    ],
    ['the check is 31 days old', { checks: [report('2026-05-30')] }, ['check']],
    [
      'both were made later',
      { declarations: [report('2026-07-01')], checks: [report('2026-07-01')] },
      ['declaration', 'check'],
    ],
  ])('is unknown where %s', (_, change, missing) => {
    const room = deMinimisRoom(asked({ ledger: [ours('2026-01-10', 100)], ...change }));

    expect(room).toMatchObject({ state: 'unknown', missing, usedCents: null, roomCents: null });
    expect(room.lines).toHaveLength(1);
  });

  it('is known on the last day on which both hold', () => {
    const room = deMinimisRoom(
      asked({ declarations: [report('2025-06-30')], checks: [report('2026-05-31')] }),
    );
    expect(room).toMatchObject({ state: 'known', roomCents: 30_000_000 });
  });

  it('is never below nothing, and none where no ceiling holds', () => {
    expect(deMinimisRoom(asked({ ledger: [ours(ON, 40_000_000)] })).roomCents).toBe(0);
    const early = {
      on: '2023-06-01',
      declarations: [report('2023-06-01')],
      checks: [report('2023-06-01')],
    };
    expect(deMinimisRoom(asked(early))).toMatchObject({ usedCents: 0, roomCents: null });
  });

  it('sums what counts, and moving on never makes an old line count again', () => {
    const day = fc.integer({ min: 0, max: 3_000 }).map((days) => addDays('2021-01-01', days));
    const lines = fc.array(fc.tuple(day, fc.integer({ min: 1, max: 5_000_000 })), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(lines, day, fc.nat(1_500), (told, on, days) => {
        const ledger = told.map(([grantedOn, cents]) => ours(grantedOn, cents));
        const [now, later] = [on, addDays(on, days)].map((at) =>
          deMinimisRoom(
            asked({ ledger, on: at, declarations: [report(at)], checks: [report(at)] }),
          ),
        ) as [ReturnType<typeof deMinimisRoom>, ReturnType<typeof deMinimisRoom>];

        expect(now.usedCents).toBe(now.lines.reduce((sum, { cents }) => sum + cents, 0));
        const old = ledger.filter(({ grantedOn }) => grantedOn <= on).length;
        const stillOld = later.lines.filter(({ grantedOn }) => grantedOn <= on).length;
        expect(stillOld).toBeLessThanOrEqual(Math.min(old, now.lines.length));
      }),
    );
  });
});

describe('the room that decides on a grant', () => {
  it('is that of the day, or of a later day on which other aid was granted', () => {
    const later = asked({ on: '2026-06-10', ledger: [ours('2026-06-20', 20_000_000)] });
    const earlier = { declarations: [report('2026-06-10')], checks: [report('2026-06-10')] };

    expect(roomForGrant(asked()).roomCents).toBe(30_000_000);
    expect(roomForGrant({ ...later, ...earlier })).toMatchObject({
      ...{ on: '2026-06-20', usedCents: 20_000_000, roomCents: 10_000_000 },
    });
  });

  it('looks no further than the aid counts', () => {
    const far = asked({ on: '2026-06-10', ledger: [ours('2029-06-10', 20_000_000)] });
    const made = { declarations: [report('2026-06-10')], checks: [report('2026-06-10')] };

    expect(roomForGrant({ ...far, ...made }).roomCents).toBe(30_000_000);
  });

  it('is the general one’s where that leaves less for primary production', () => {
    const almostFull = [ours('2026-01-01', 29_000_000)];
    const room = roomForGrant(asked({ regulation: 'agriculture', ledger: almostFull }));

    expect(room).toMatchObject({ regulation: 'general', roomCents: 1_000_000 });
    expect(roomForGrant(asked({ regulation: 'agriculture' })).roomCents).toBe(5_000_000);
  });

  it('is unknown with the day’s', () => {
    expect(roomForGrant(asked({ checks: [] }))).toMatchObject({ state: 'unknown', on: ON });
  });
});
