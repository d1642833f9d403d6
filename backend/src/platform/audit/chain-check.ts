import {
  commitmentOf,
  GENESIS,
  hashOf,
  type Head,
  type Link,
  type SealedEvent,
} from './audit-chain.js';

/** A link with the row it stands for; the row is null once it is erased. */
export interface CheckedLink extends Link {
  readonly event: SealedEvent | null;
}

/** What a check can find. */
export const BREAK_REASONS = [
  'missing',
  'row-altered',
  'chain-altered',
  'not-the-published-head',
] as const;
export type BreakReason = (typeof BREAK_REASONS)[number];

/** The first place where the chain does not hold, and why. */
export interface Break {
  readonly number: number;
  readonly why: BreakReason;
}

/**
 * Checks a chain link by link, from its beginning. Alone it proves that nothing was altered since
 * the links were written; against a head that was published earlier, also that nobody wrote all of
 * them anew.
 */
export class ChainCheck {
  private last: Head = GENESIS;
  private found: Break | null = null;
  private erased = 0;

  /** `heads`: what was published, by number. */
  constructor(private readonly heads: ReadonlyMap<number, string> = new Map()) {}

  get head(): Head {
    return this.last;
  }

  /** Rows whose content can no longer be compared: the chain goes on over them. */
  get erasedRows(): number {
    return this.erased;
  }

  /** False at the first break; what comes after it is not looked at. */
  take(link: CheckedLink): boolean {
    this.found ??= this.faultOf(link);
    if (this.found) return false;
    if (link.salt === null || link.event === null) this.erased += 1;
    this.last = { number: link.number, hash: link.hash };
    return true;
  }

  /** The break, after all links were taken: a published head that was never reached is one too. */
  end(): Break | null {
    const beyond = [...this.heads.keys()].filter((number) => number > this.last.number);
    if (!this.found && beyond.length > 0) return { number: this.last.number + 1, why: 'missing' };
    return this.found;
  }

  private faultOf({ number, salt, commitment, hash, event }: CheckedLink): Break | null {
    const expected = this.last.number + 1;
    if (number !== expected) return { number: expected, why: 'missing' };
    if (hash !== hashOf(this.last, number, commitment)) return { number, why: 'chain-altered' };
    const isKnown = salt !== null && event !== null;
    if (isKnown && commitment !== commitmentOf(salt, event)) return { number, why: 'row-altered' };
    const published = this.heads.get(number);
    if (published !== undefined && published !== hash) {
      return { number, why: 'not-the-published-head' };
    }
    return null;
  }
}
