import { setTimeout as sleep } from 'node:timers/promises';

const FLOOR_MS = 150;

/** Answers no sooner than after a fixed time, so that the time does not tell what was found. */
export async function evenly<T>(work: () => Promise<T>): Promise<T> {
  const [answer] = await Promise.all([work(), sleep(FLOOR_MS)]);
  return answer;
}
