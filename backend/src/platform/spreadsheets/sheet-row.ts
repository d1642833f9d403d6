import type { Cell } from '@verso/domain';

/** A row of a table, and its place in the file as a spreadsheet numbers it: the first is 1. */
export interface SheetRow {
  readonly line: number;
  readonly cells: readonly Cell[];
}

/** Rows as they are read, some at a time. */
export type SheetRows = AsyncIterable<readonly SheetRow[]>;

/** How a file of text is written. */
export interface CsvForm {
  readonly encoding: TextEncoding;
  readonly delimiter: Delimiter;
}

export const TEXT_ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
export type TextEncoding = (typeof TEXT_ENCODINGS)[number];

export const DELIMITERS = [';', '\t', ','] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** All of them: a file that was put together from several ends its lines now one way, now another. */
export const LINE_ENDS = ['\r\n', '\n', '\r'];
