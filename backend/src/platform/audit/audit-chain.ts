import { createHash } from 'node:crypto';

import { canonicalJson } from '@verso/analysis';

/** A row of the trail as it is committed to. */
export interface SealedEvent {
  readonly id: string;
  /** To the microsecond, as the database has it. */
  readonly at: string;
  readonly actorKind: string;
  readonly personId: string | null;
  readonly programmeId: string | null;
  readonly action: string;
  readonly subjectKind: string;
  readonly subjectId: string | null;
  readonly details: unknown;
  readonly requestId: string | null;
}

/** One link of the chain. Without its salt a row can no longer be checked, and the chain still can. */
export interface Link {
  readonly number: number;
  readonly salt: string | null;
  readonly commitment: string;
  readonly hash: string;
}

export interface Head {
  readonly number: number;
  readonly hash: string;
}

/** What the first link follows. */
export const GENESIS: Head = { number: 0, hash: '0'.repeat(64) };

/** What stands for a row in the chain: it says nothing of the row to whoever has no salt. */
export function commitmentOf(salt: string, event: SealedEvent): string {
  return sha256(`${salt}\n${canonicalJson(event)}`);
}

export function nextLink(previous: Head, salt: string, event: SealedEvent): Link {
  const number = previous.number + 1;
  const commitment = commitmentOf(salt, event);
  return { number, salt, commitment, hash: hashOf(previous, number, commitment) };
}

export function hashOf(previous: Head, number: number, commitment: string): string {
  return sha256(`${previous.hash}\n${number}\n${commitment}`);
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
