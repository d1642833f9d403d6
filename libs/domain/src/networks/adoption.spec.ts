import { addMonths } from '../calendar/calendar-month.js';
import { adoptionOf, type HeldMeeting } from './adoption.js';

const TODAY = '2026-11-23';
/** A meeting in each of so many months before this one, hosted by those who are named in turn. */
const monthly = (months: readonly number[], hosts: readonly (string | null)[] = ['a', 'b', 'c']) =>
  months.map((back, index): HeldMeeting => ({
    on: `${addMonths('2026-11', -back)}-10`,
    hostId: hosts[index % hosts.length] ?? null,
  }));
const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

describe('adoptionOf', () => {
  it('says nothing of a group that has not met', () => {
    expect(adoptionOf([], TODAY)).toEqual({
      ...{ startedOn: null, monthsDue: 0, monthsMet: 0, keepsRhythm: null },
      ...{ meetings: 0, hosted: 0, hosts: 0, rotates: null },
    });
  });

  it('says what a group began with this month, and no more', () => {
    expect(adoptionOf([{ on: '2026-11-03', hostId: 'a' }], TODAY)).toEqual({
      ...{ startedOn: '2026-11-03', monthsDue: 0, monthsMet: 0, keepsRhythm: null },
      ...{ meetings: 0, hosted: 0, hosts: 0, rotates: null },
    });
  });

  it('makes no claim of two months', () => {
    const { monthsDue, keepsRhythm, rotates } = adoptionOf(monthly([1, 2]), TODAY);
    expect([monthsDue, keepsRhythm, rotates]).toEqual([2, null, null]);
  });

  it.each([
    ['every month of a year', upTo(12), 12, 12, true],
    ['all but July and December', [1, 2, 3, 5, 6, 7, 8, 9, 10, 12], 12, 10, true],
    ['three months without one', [1, 2, 3, 5, 6, 7, 8, 9, 12], 12, 9, false],
    ['five months, one of them without', [1, 2, 3, 5], 5, 4, false],
    ['six months, one of them without', [1, 2, 3, 4, 6], 6, 5, true],
    ['older meetings than a year', [...upTo(12), 13, 14, 20], 12, 12, true],
    ['a group that stopped half a year ago', [7, 8, 9, 10, 11, 12], 12, 6, false],
  ])('%s', (_, months, due, met, keeps) => {
    expect(adoptionOf(monthly(months), TODAY)).toMatchObject({
      ...{ monthsDue: due, monthsMet: met, keepsRhythm: keeps },
    });
  });

  it('counts a month once, however often a group met in it', () => {
    const twice = [...monthly(upTo(6)), { on: '2026-10-27', hostId: 'd' }];
    expect(adoptionOf(twice, TODAY)).toMatchObject({ monthsMet: 6, meetings: 7, hosts: 4 });
  });

  it.each([
    ['three in turn', ['a', 'b', 'c'], 3, true],
    ['two only', ['a', 'b'], 2, false],
    ['half of them at the coordinator’s', ['a', null, 'b', null, 'c', null], 3, true],
    ['most of them at the coordinator’s', ['a', null, null, 'b', null, null], 2, false],
    ['one firm every second time', ['a', 'b', 'a', 'c'], 3, false],
  ])('hosts: %s', (_, hosts, count, rotates) => {
    expect(adoptionOf(monthly(upTo(12), hosts), TODAY)).toMatchObject({ hosts: count, rotates });
  });

  it('does not depend on the order of meetings', () => {
    const meetings = monthly([1, 2, 3, 5, 6, 8, 12], ['a', 'b', null, 'c']);
    expect(adoptionOf([...meetings].reverse(), TODAY)).toEqual(adoptionOf(meetings, TODAY));
  });

  it('never loses by one more month with a meeting', () => {
    for (let missing = 2; missing <= 11; missing += 1) {
      const without = monthly(upTo(12).filter((back) => back !== missing));
      const before = adoptionOf(without, TODAY).monthsMet;
      const after = adoptionOf([...without, ...monthly([missing])], TODAY).monthsMet;
      expect(after).toBe(before + 1);
    }
  });
});
