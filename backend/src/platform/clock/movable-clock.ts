import { AsyncLocalStorage } from 'node:async_hooks';

import { Clock } from './clock.js';

/** A clock that can be set, and goes on from there: for telling a story, and for tests. */
export class MovableClock extends Clock {
  private readonly apart = new AsyncLocalStorage<number>();

  override nowMs(): number {
    return Date.now() + (this.apart.getStore() ?? this.offsetMs);
  }

  moveTo(instant: Date | string): void {
    this.offsetMs = offsetOf(instant);
  }

  /** Does something at a moment of its own, whatever time it is for everybody else. */
  at<T>(instant: Date, work: () => Promise<T>): Promise<T> {
    return this.apart.run(offsetOf(instant), work);
  }

  moveBy(milliseconds: number): void {
    this.offsetMs += milliseconds;
  }

  /** Back to the time of the machine. */
  reset(): void {
    this.offsetMs = 0;
  }
}

const offsetOf = (instant: Date | string): number => new Date(instant).getTime() - Date.now();
