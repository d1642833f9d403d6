import { addDays, addMonths, helsinkiDate, monthOf, startOfHelsinkiDay } from '@verso/domain';

const MINUTE_MS = 60_000;
const SATURDAY = 6;

/** Turns "days before today" into dates and instants, so that the story always ends today. */
export class StoryCalendar {
  readonly today: string;

  constructor(private readonly nowMs: number) {
    this.today = helsinkiDate(nowMs);
  }

  get now(): Date {
    return new Date(this.nowMs);
  }

  /** The date so many days before today; after it when negative. */
  day(ago: number): string {
    return addDays(this.today, -ago);
  }

  /** Days before today of the last working day that is not later. Nobody visits firms on Sundays. */
  workday(ago: number): number {
    const weekday = new Date(`${this.day(ago)}T12:00:00Z`).getUTCDay();
    if (weekday === SATURDAY) return ago + 1;
    return weekday === 0 ? ago + 2 : ago;
  }

  /** An instant of that day, by the clock in Helsinki; never later than now. */
  at(ago: number, hour: number, minute = 0): Date {
    return this.instant(this.day(ago), hour * 60 + minute);
  }

  /** The month so many months before this one, `YYYY-MM`. */
  month(before: number): string {
    return addMonths(monthOf(this.today), -before);
  }

  /** An instant after the month is over: so many days and hours into the next one. */
  afterMonth(before: number, day: number, hour: number): Date {
    const firstOfNext = `${this.month(before - 1)}-01`;
    return this.instant(addDays(firstOfNext, day), hour * 60);
  }

  private instant(day: string, minutes: number): Date {
    return new Date(Math.min(startOfHelsinkiDay(day) + minutes * MINUTE_MS, this.nowMs));
  }
}
