import type { Language, LocalisedText } from '@verso/domain';

import type { WrittenCell } from '../platform/spreadsheets/csv-write.js';
import { EXPORT_WORDS } from './texts/export-words.js';

/** What a column holds, for the way that it is written. */
export type ColumnKind = 'text' | 'number' | 'euros' | 'date' | 'instant';

/** One column of a list: its word, and what it takes from a row. */
export interface ExportColumn<Row> {
  readonly word: string;
  readonly kind: ColumnKind;
  readonly of: (row: Row, words: ReaderWords) => WrittenCell;
}

/** Words in the reader's language for what rows hold as codes. */
export class ReaderWords {
  constructor(readonly language: Language) {}

  code(group: string, code: string | null): string | null {
    if (code === null) return null;
    return EXPORT_WORDS[this.language].codes[group]?.[code] ?? code;
  }

  label(label: LocalisedText | null): string | null {
    return label?.[this.language] ?? null;
  }

  column(word: string): string {
    return EXPORT_WORDS[this.language].columns[word] ?? word;
  }

  list(name: string): string {
    return EXPORT_WORDS[this.language].lists[name] ?? name;
  }

  get wholeProgramme(): string {
    return EXPORT_WORDS[this.language].wholeProgramme;
  }
}

type Given<Row> = (row: Row, words: ReaderWords) => WrittenCell;

const column =
  (kind: ColumnKind) =>
  <Row>(word: string, of: Given<Row>): ExportColumn<Row> => ({ word, kind, of });

export const text = column('text');
export const number = column('number');
/** Whole cents, written as euros. */
export const euros = column('euros');
/** `YYYY-MM-DD`. */
export const date = column('date');
/** ISO 8601. */
export const instant = column('instant');
