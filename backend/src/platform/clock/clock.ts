import { Injectable } from '@nestjs/common';
import { helsinkiDate } from '@verso/domain';

/** The only source of the time. Instants are UTC; a day is a day in Helsinki. */
@Injectable()
export class Clock {
  constructor(protected offsetMs = 0) {}

  now(): Date {
    return new Date(this.nowMs());
  }

  nowMs(): number {
    return Date.now() + this.offsetMs;
  }

  /** Today's calendar date in Helsinki, `YYYY-MM-DD`. */
  today(): string {
    return helsinkiDate(this.nowMs());
  }
}
