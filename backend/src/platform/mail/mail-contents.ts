import { Injectable } from '@nestjs/common';

import type { SecretSource } from '../auth/secrets.js';
import type { MailKind } from './mail-kinds.js';
import type { MailValues } from './texts/mail-text.js';

/** What one mail says, apart from the words: read anew each time, stored nowhere. */
export interface MailContent {
  /** Names and figures that its text takes. */
  readonly values: MailValues;
  /** What its link and code are derived from; null when anyone may follow the link. */
  readonly secret: SecretSource | null;
  /** Where the link leads, from the start page: `/sign-in/link`. */
  readonly path: string;
}

/** Reads the content in the open unit, with its actor's rights; null when the subject is not to be seen. */
export type ContentOf = (subjectId: string) => Promise<MailContent | null>;

/** Who knows what a kind of mail says: the feature it belongs to. */
@Injectable()
export class MailContents {
  private readonly byKind = new Map<MailKind, ContentOf>();

  /** Called by the feature's provider when it is made. */
  provide(kind: MailKind, content: ContentOf): void {
    this.byKind.set(kind, content);
  }

  async of(kind: MailKind, subjectId: string): Promise<MailContent | null> {
    const content = this.byKind.get(kind);
    if (!content) throw new Error(`Nobody knows what a mail of kind ${kind} says`);
    return content(subjectId);
  }
}
