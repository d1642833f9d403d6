import type { Language } from '@verso/domain';

import type { MailKind } from '../mail-kinds.js';

/** A label in three languages, or a text that is the same in all. */
export type MailValue = string | number | null | Readonly<Record<Language, string>>;
export type MailValues = Readonly<Record<string, MailValue>>;

/** What a text can put in: always there is the name of the one who gets it. */
export interface TextInput {
  readonly name: string;
  /** Six digits, in two groups; empty for a mail without a code. */
  readonly code: string;
  /** The value of this name in the mail's language; empty when there is none. */
  readonly value: (name: string) => string;
}

/** One mail in words. Paragraphs are plain text: the writer of HTML escapes them. */
export interface MailText {
  readonly subject: string;
  readonly paragraphs: readonly string[];
  /** What the button says, when there is a link. */
  readonly action?: string;
  /** What stands before the code, when there is one. */
  readonly codeLabel?: string;
  /** Small print after the button. */
  readonly notes: readonly string[];
  readonly closing: string;
}

export type MailTexts = Readonly<Record<MailKind, (input: TextInput) => MailText>>;
