/** Why a figure is not defined. The words for people are the web application's. */
export type NoFigureReason =
  /** Nothing was seen. */
  | 'no-data'
  /** One value says nothing about how values differ. */
  | 'one-value'
  /** All values are equal: how values differ is not seen. */
  | 'all-equal'
  /** Neither side saw a success, or neither saw a failure. */
  | 'no-contrast'
  /** A cell of the table is empty, and the figure divides by it. */
  | 'zero-cell'
  /** What the figure divides by is nothing. */
  | 'zero-baseline'
  /** Too few for the confidence asked for. */
  | 'too-few'
  /** What was seen at different times leaves nothing that fits all of it. */
  | 'contradiction'
  /** The two windows that are compared differ in length. */
  | 'unequal-windows';

/** A figure, or why there is none. Undefined is `null` with a reason, never 0. */
export type Figure<Value> =
  | { readonly value: Value; readonly reason: null }
  | { readonly value: null; readonly reason: NoFigureReason };

/** Where the truth lies, in the unit of the figure. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * A figure that is defined.
 *
 * @example figureOf(0.3) // { value: 0.3, reason: null }
 */
export function figureOf<Value>(value: Value): Figure<Value> {
  return { value, reason: null };
}

/**
 * A figure that is not defined, and why.
 *
 * @example noFigure('no-data') // { value: null, reason: 'no-data' }
 */
export function noFigure(reason: NoFigureReason): Figure<never> {
  return { value: null, reason };
}

/**
 * Refuses a number that is none, or outside its bounds.
 *
 * @param figure - name of the figure, for the message
 * @param what - name of the number, for the message
 * @param value - the number
 * @param bounds - both included
 * @throws RangeError when it is not a number or outside its bounds
 * @example requireWithin('exactPower', 'rate', 1.2, { low: 0, high: 1 }) // throws RangeError
 */
export function requireWithin(figure: string, what: string, value: number, bounds: Interval): void {
  if (!(value >= bounds.low && value <= bounds.high)) {
    throw new RangeError(`${figure} requires ${bounds.low} <= ${what} <= ${bounds.high}`);
  }
}

/**
 * Refuses values among which one is no finite number.
 *
 * @throws RangeError
 * @example requireFinite('meanInterval', [1, Number.NaN]) // throws RangeError
 */
export function requireFinite(figure: string, values: readonly number[]): void {
  if (!values.every((value) => Number.isFinite(value))) {
    throw new RangeError(`${figure} requires finite numbers`);
  }
}
