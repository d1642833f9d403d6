import type { LocalisedText } from '../text/languages.js';

/** What a firm assesses itself by. */
export const INSTRUMENTS = ['digital-maturity', 'growth-management', 'network-capability'] as const;
export type InstrumentCode = (typeof INSTRUMENTS)[number];

/** When it does so: before the support begins, on the way, and after it. */
export const ROUNDS = ['start', 'middle', 'end'] as const;
export type Round = (typeof ROUNDS)[number];

/** Who answered: the firm by itself, or an advisor together with it. */
export const ANSWERED_BY = ['firm', 'advisor'] as const;
export type AnsweredBy = (typeof ANSWERED_BY)[number];

/** How well a statement describes the firm: from not at all to fully. */
export const ANSWER_SCALE = { min: 0, max: 4 } as const;
export const ANSWERS = [0, 1, 2, 3, 4] as const;

/** One statement that the firm compares itself with. */
export interface InstrumentItem {
  readonly code: string;
  readonly text: LocalisedText;
}

/** One side of what is assessed, and the statements that tell of it. */
export interface Dimension {
  readonly code: string;
  readonly label: LocalisedText;
  readonly items: readonly InstrumentItem[];
}

/**
 * An instrument as data. Statements are never changed under a version: what was answered to other
 * words is not compared with these.
 */
export interface Instrument {
  readonly code: InstrumentCode;
  readonly version: number;
  /** Where its dimensions come from. */
  readonly source: string;
  readonly dimensions: readonly Dimension[];
}

/**
 * A dimension with its statements, whose codes are those of the dimension with a number.
 *
 * @param code - of the dimension
 * @param label - in Finnish, Swedish and English
 * @param texts - the statements, each in Finnish, Swedish and English
 * @returns the dimension
 * @example dimension('data', ['Tieto', 'Data', 'Data'], [[fi, sv, en]]).items[0].code // 'data-1'
 */
export function dimension(code: string, label: Words, texts: readonly Words[]): Dimension {
  const items = texts.map((text, index) => ({ code: `${code}-${index + 1}`, text: said(text) }));
  return { code, label: said(label), items };
}

type Words = readonly [fi: string, sv: string, en: string];

const said = ([fi, sv, en]: Words): LocalisedText => ({ fi, sv, en });
