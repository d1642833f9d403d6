import { Injectable } from '@angular/core';

/** After this long the same words are meant anew, also when the first answer never came. */
const HELD_MS = 10 * 60_000;

interface Held {
  readonly key: string;
  readonly since: number;
}

/**
 * A key for each write, held until it has been answered: a second tap, or another try after the
 * link broke, sends the same key, and the server answers it without writing twice. Once answered,
 * the same words are a new write.
 */
@Injectable({ providedIn: 'root' })
export class WriteKeys {
  private readonly held = new Map<string, Held>();

  of(write: string): string {
    const known = this.held.get(write);
    if (known && Date.now() - known.since < HELD_MS) return known.key;
    const key = newKey();
    this.held.set(write, { key, since: Date.now() });
    return key;
  }

  /** The write has been answered; a later one under another key is not touched. */
  settle(write: string, key: string): void {
    if (this.held.get(write)?.key === key) this.held.delete(write);
  }
}

// randomUUID is there on HTTPS only, and a programme may start out on its own network.
function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
