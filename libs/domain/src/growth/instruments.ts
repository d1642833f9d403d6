import { DIGITAL_MATURITY } from './digital-maturity.js';
import { GROWTH_MANAGEMENT } from './growth-management.js';
import { ANSWER_SCALE, type Instrument, type InstrumentCode, INSTRUMENTS } from './instrument.js';
import { NETWORK_CAPABILITY } from './network-capability.js';

const ALL: Readonly<Record<InstrumentCode, Instrument>> = {
  'digital-maturity': DIGITAL_MATURITY,
  'growth-management': GROWTH_MANAGEMENT,
  'network-capability': NETWORK_CAPABILITY,
};

/**
 * An instrument in the version that is asked with today.
 *
 * @param code - of the instrument
 * @returns its dimensions and statements
 * @example instrumentOf('digital-maturity').dimensions.length // 6
 */
export const instrumentOf = (code: InstrumentCode): Instrument => ALL[code];

/** What was answered, by the code of the statement; what is not here was skipped. */
export type Answers = Readonly<Record<string, number>>;

/** The codes of all statements, in the order in which they are asked. */
export const itemCodes = ({ dimensions }: Instrument): string[] =>
  dimensions.flatMap(({ items }) => items.map(({ code }) => code));

/** The codes of all statements of all instruments. */
export const ITEM_CODES: readonly string[] = INSTRUMENTS.flatMap((code) => itemCodes(ALL[code]));

/**
 * Whether an answer is one that the instrument knows.
 *
 * @param instrument - which is answered
 * @param item - code of the statement
 * @param value - the answer; null takes back what was answered
 * @returns false for statements of another instrument and for values off the scale
 * @example isAnswer(DIGITAL_MATURITY, 'strategy-1', 4) // true
 */
export const isAnswer = (instrument: Instrument, item: string, value: number | null): boolean =>
  itemCodes(instrument).includes(item) &&
  (value === null ||
    (Number.isInteger(value) && ANSWER_SCALE.min <= value && value <= ANSWER_SCALE.max));
