import { Clock } from './clock.js';

/** A clock that can be set, and goes on from there: for telling a story, and for tests. */
export class MovableClock extends Clock {
  moveTo(instant: Date | string): void {
    this.offsetMs = new Date(instant).getTime() - Date.now();
  }

  moveBy(milliseconds: number): void {
    this.offsetMs += milliseconds;
  }

  /** Back to the time of the machine. */
  reset(): void {
    this.offsetMs = 0;
  }
}
