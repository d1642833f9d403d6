import { type Language, PROGRAMME_TIME_ZONE } from '@verso/domain';
import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { Temporal } from 'temporal-polyfill';

/** One meeting, or network event, as calendars know it. Day and hours are those of the clock in Helsinki. */
export interface Evening {
  readonly id: string;
  readonly networkName: string;
  readonly hostName: string | null;
  readonly theme: string | null;
  readonly place: string;
  readonly meetsOn: string;
  readonly startsAt: string;
  /** The last day, where it is another one. */
  readonly endsOn?: string | null;
  readonly endsAt: string;
  readonly isCancelled: boolean;
  /** Rises with each change: a client takes the higher one. */
  readonly sequence: number;
  readonly changedAt: Date;
}

export interface CalendarHead {
  readonly name: string;
  readonly language: Language;
  /** Makes the ids of meetings those of this installation. */
  readonly domain: string;
}

/** How often a client is asked to look again. */
const REFRESH_SECONDS = 3_600;

const HOST: Readonly<Record<Language, string>> = { fi: 'Isäntänä', sv: 'Värd', en: 'Host' };

// The Union's rule, by which Finland has moved its clocks since 1996.
const HELSINKI = [
  'BEGIN:VTIMEZONE',
  `TZID:${PROGRAMME_TIME_ZONE}`,
  ...['BEGIN:DAYLIGHT', 'TZOFFSETFROM:+0200', 'TZOFFSETTO:+0300', 'TZNAME:EEST'],
  ...['DTSTART:19970330T030000', 'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU', 'END:DAYLIGHT'],
  ...['BEGIN:STANDARD', 'TZOFFSETFROM:+0300', 'TZOFFSETTO:+0200', 'TZNAME:EET'],
  ...['DTSTART:19961027T040000', 'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU', 'END:STANDARD'],
  'END:VTIMEZONE',
].join('\r\n');

/** Meetings as an iCalendar file (RFC 5545), for a feed or to go with a mail. */
export function calendarOf(evenings: readonly Evening[], head: CalendarHead): string {
  const calendar = ical({
    name: head.name,
    prodId: { company: 'Verso', product: 'Verso', language: head.language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    timezone: { name: PROGRAMME_TIME_ZONE, generator: () => HELSINKI },
    ttl: REFRESH_SECONDS,
  });
  for (const evening of evenings) calendar.createEvent(eventOf(evening, head));
  return calendar.toString();
}

function eventOf(evening: Evening, { language, domain }: CalendarHead) {
  const { id, networkName, hostName, theme, place, meetsOn, startsAt, endsAt } = evening;
  return {
    id: `${id}@${domain}`,
    sequence: evening.sequence,
    status: evening.isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    timezone: PROGRAMME_TIME_ZONE,
    start: Temporal.PlainDateTime.from(`${meetsOn}T${startsAt}`),
    end: Temporal.PlainDateTime.from(`${evening.endsOn ?? meetsOn}T${endsAt}`),
    stamp: evening.changedAt,
    lastModified: evening.changedAt,
    summary: theme === null ? networkName : `${networkName}: ${theme}`,
    location: place,
    description: hostName === null ? null : `${HOST[language]}: ${hostName}`,
  };
}
