import ICAL from 'ical.js';

import { calendarOf, type Evening } from './meeting-calendar.js';

const HEAD = { name: 'Mikkelin ydinryhmä', language: 'fi', domain: 'verso.example' } as const;
const EVENING: Evening = {
  id: '01900000-0000-7000-8000-000000000001',
  ...{ networkName: 'Mikkelin ydinryhmä', hostName: 'Saimaan Soutuveneet', theme: 'Hinnoittelu' },
  ...{ place: 'Satamakatu 3, Mikkeli', meetsOn: '2026-10-24', startsAt: '18:00', endsAt: '20:30' },
  ...{ isCancelled: false, sequence: 0, changedAt: new Date('2026-03-10T08:00:00Z') },
};

/** What a calendar program makes of it, with the time zone that stands in the file. */
function read(evening: Partial<Evening> = {}) {
  const text = calendarOf([{ ...EVENING, ...evening }], HEAD);
  const root = new ICAL.Component(ICAL.parse(text) as unknown[] as never);
  ICAL.TimezoneService.reset();
  for (const zone of root.getAllSubcomponents('vtimezone')) {
    ICAL.TimezoneService.register(zone);
  }
  const part = root.getFirstSubcomponent('vevent')!;
  const event = new ICAL.Event(part);
  return { text, root, part, event };
}
const instant = (time: ICAL.Time): string => time.toJSDate().toISOString();

describe('a meeting in a calendar', () => {
  it('says what stands in the plan, under an id that stays', () => {
    const { event, part, root } = read();

    expect(event).toMatchObject({
      uid: '01900000-0000-7000-8000-000000000001@verso.example',
      summary: 'Mikkelin ydinryhmä: Hinnoittelu',
      location: 'Satamakatu 3, Mikkeli',
      description: 'Isäntänä: Saimaan Soutuveneet',
    });
    expect(part.getFirstPropertyValue('status')).toBe('CONFIRMED');
    expect(root.getFirstPropertyValue('method')).toBe('PUBLISH');
  });

  // In 2026 clocks went forward on 29 March and go back on 25 October; in 2030 on the 31st and 27th.
  it.each([
    ['before the clocks go forward', '2026-03-28', '2026-03-28T16:00:00.000Z'],
    ['on the day on which they do', '2026-03-29', '2026-03-29T15:00:00.000Z'],
    ['before they go back', '2026-10-24', '2026-10-24T15:00:00.000Z'],
    ['on the day on which they do', '2026-10-25', '2026-10-25T16:00:00.000Z'],
    ['years ahead, in summer time', '2030-03-31', '2030-03-31T15:00:00.000Z'],
    ['years ahead, in winter time', '2030-10-27', '2030-10-27T16:00:00.000Z'],
  ])('begins at six on the wall in Helsinki %s', (_, meetsOn, expected) => {
    const { event } = read({ meetsOn });

    expect(event.startDate.zone.tzid).toBe('Europe/Helsinki');
    expect(instant(event.startDate)).toBe(expected);
    expect(event.startDate.hour).toBe(18);
    expect(event.duration.toSeconds()).toBe(2.5 * 3_600);
  });

  it('is the same event after a change, with a higher number', () => {
    const [before, after] = [read(), read({ startsAt: '17:00', sequence: 1 })];

    expect(after.event.uid).toBe(before.event.uid);
    expect([before.event.sequence, after.event.sequence]).toEqual([0, 1]);
  });

  it('stays in the calendar as called off', () => {
    const { part } = read({ isCancelled: true, sequence: 2 });

    expect(part.getFirstPropertyValue('status')).toBe('CANCELLED');
  });

  it('holds what people wrote as words, not as lines of the format', () => {
    const { event, root } = read({ theme: 'a;b,c\\d\nBEGIN:VEVENT', hostName: null });

    expect(event.summary).toBe('Mikkelin ydinryhmä: a;b,c\\d\nBEGIN:VEVENT');
    expect(root.getAllSubcomponents('vevent')).toHaveLength(1);
    expect(event.description).toBeNull();
  });

  it('has lines of at most 75 bytes, as the format asks', () => {
    const { text } = read({ theme: 'Ääkkösiä '.repeat(20).trim() });

    const longest = Math.max(...text.split('\r\n').map((line) => Buffer.byteLength(line)));
    expect(longest).toBeLessThanOrEqual(75);
  });
});
