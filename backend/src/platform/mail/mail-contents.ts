import { Injectable } from '@nestjs/common';
import type { Fund, Language, LocalisedText } from '@verso/domain';

import type { SecretSource } from '../auth/secrets.js';
import type { MailKind } from './mail-kinds.js';
import type { MailValues } from './texts/mail-text.js';

/** Whose money pays for what a mail is about. */
export interface MailFunding {
  readonly fund: Fund;
  readonly line: LocalisedText | null;
}

/** What one mail says, apart from the words: read anew each time, stored nowhere. */
export interface MailContent {
  /** Names and figures that its text takes. */
  readonly values: MailValues;
  /** Of the programme it comes from; left out where it comes from none. */
  readonly funding?: MailFunding;
  /** The meeting that it is about, as a file that calendars read. */
  readonly calendar?: (language: Language) => string;
  /** What its link and code are derived from; null when anyone may follow the link. */
  readonly secret: SecretSource | null;
  /** Where the link leads, from the start page: `/sign-in/link`. */
  readonly path: string;
}

/**
 * Reads contents in the open unit, with its actor's rights, by the ids of their subjects: a whole page
 * of mails at once. What is not to be seen is not among them.
 */
export type ContentsOf = (
  subjectIds: readonly string[],
) => Promise<ReadonlyMap<string, MailContent>>;

/** Who knows what a kind of mail says: the feature it belongs to. */
@Injectable()
export class MailContents {
  private readonly byKind = new Map<MailKind, ContentsOf>();

  /** Called by the feature's provider when it is made. */
  provide(kind: MailKind, contents: ContentsOf): void {
    this.byKind.set(kind, contents);
  }

  async of(
    kind: MailKind,
    subjectIds: readonly string[],
  ): Promise<ReadonlyMap<string, MailContent>> {
    const contents = this.byKind.get(kind);
    if (!contents) throw new Error(`Nobody knows what a mail of kind ${kind} says`);
    return contents(subjectIds);
  }
}
