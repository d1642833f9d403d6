import { type SizeClass, sizeClassOf, type SizeFigures } from './size-class.js';
import type { CountedEnterprise } from './size-relations.js';

/** The figures of one enterprise for a year, and whose figures are in them. */
export interface AccountFigures extends SizeFigures {
  /** The enterprises that these consolidated accounts include in full; none where they are its own alone. */
  readonly consolidatedIds: readonly string[];
}

/** What one enterprise adds to a firm's figures. */
export interface SizeSumLine extends CountedEnterprise {
  /** Its own, or those of its consolidated accounts; null where none are known for the year. */
  readonly figures: SizeFigures | null;
  /** Whose consolidated accounts have it already: then it adds nothing. */
  readonly includedIn: string | null;
  /** Persons to a hundredth, amounts to a cent; null is what is not known. */
  readonly adds: SizeFigures;
}

/** A firm's figures of one year with those of partner and linked enterprises. */
export interface SizeSum {
  readonly lines: readonly SizeSumLine[];
  /** Null where a line does not know what it adds. */
  readonly total: SizeFigures;
  /** The sum of what is known: the whole is this much at least. */
  readonly known: SizeFigures;
  /** Null where what is not known might change it. */
  readonly size: SizeClass | null;
}

const FIGURES = ['persons', 'turnoverCents', 'balanceTotalCents'] as const;
const NOTHING: SizeFigures = { persons: 0, turnoverCents: 0, balanceTotalCents: 0 };
const UNKNOWN: SizeFigures = { persons: null, turnoverCents: null, balanceTotalCents: null };

/**
 * Adds up one year of a firm and of the enterprises that count for it, each once.
 *
 * @param counted - who counts, and with what share
 * @param figures - by enterprise; one that is not there is not known
 * @returns a line for each, the sums, and the class, which is also told where it is the same whatever the
 *   figures are that are missing
 * @source Recommendation 2003/361/EC, Annex, article 6(2) and 6(3)
 * @example
 * // 8 persons of its own, and a partner of 30 % with 10
 * sizeSum(counted, figures).total.persons // 11
 */
export function sizeSum(
  counted: readonly CountedEnterprise[],
  figures: ReadonlyMap<string, AccountFigures>,
): SizeSum {
  const lines = counted.map((one) => lineOf(one, counted, figures));
  const total = figuresFrom((name) => sumOf(lines.map(({ adds }) => adds[name])));
  const known = figuresFrom((name) => sumOf(lines.map(({ adds }) => adds[name] ?? 0)));
  return { lines, total, known, size: sizeWithin(known, total) };
}

function lineOf(
  one: CountedEnterprise,
  counted: readonly CountedEnterprise[],
  figures: ReadonlyMap<string, AccountFigures>,
): SizeSumLine {
  const own = figures.get(one.id) ?? null;
  const includedIn = includedInOf(one, counted, figures);
  const adds = includedIn === null ? shareOfFigures(own ?? UNKNOWN, one.sharePercent) : NOTHING;
  return { ...one, figures: own, includedIn, adds };
}

/** Of those whose accounts have each other in a circle, the first that is counted stands for all. */
function includedInOf(
  one: CountedEnterprise,
  counted: readonly CountedEnterprise[],
  figures: ReadonlyMap<string, AccountFigures>,
): string | null {
  const place = counted.indexOf(one);
  const below = consolidatedBelow(one.id, figures);
  const parent = counted.find(({ id, sharePercent }, nth) => {
    if (id === one.id || sharePercent < one.sharePercent) return false;
    if (!consolidatedBelow(id, figures).has(one.id)) return false;
    return nth < place || !below.has(id);
  });
  return parent?.id ?? null;
}

/** All that the consolidated accounts of an enterprise have, also through those that are in them. */
function consolidatedBelow(
  id: string,
  figures: ReadonlyMap<string, AccountFigures>,
): ReadonlySet<string> {
  const below = new Set(figures.get(id)?.consolidatedIds);
  for (const one of below) {
    for (const next of figures.get(one)?.consolidatedIds ?? []) below.add(next);
  }
  return below;
}

function shareOfFigures(figures: SizeFigures, percent: number): SizeFigures {
  const part = (value: number | null) => (value === null ? null : Math.round(value * percent));
  const persons = part(figures.persons);
  return {
    persons: persons === null ? null : persons / 100,
    turnoverCents: roundedCents(part(figures.turnoverCents)),
    balanceTotalCents: roundedCents(part(figures.balanceTotalCents)),
  };
}

function roundedCents(hundredths: number | null): number | null {
  return hundredths === null ? null : Math.round(hundredths / 100);
}

/** In hundredths, so that a sum is the same in any order. */
function sumOf(values: readonly (number | null)[]): number | null {
  let hundredths = 0;
  for (const value of values) {
    if (value === null) return null;
    hundredths += Math.round(value * 100);
  }
  return hundredths / 100;
}

/** The class where the least and the most that the figures can be speak for the same one. */
function sizeWithin(least: SizeFigures, total: SizeFigures): SizeClass | null {
  const most = figuresFrom((name) => total[name] ?? Number.POSITIVE_INFINITY);
  const size = sizeClassOf(least);
  return size === sizeClassOf(most) ? size : null;
}

function figuresFrom(valueOf: (name: (typeof FIGURES)[number]) => number | null): SizeFigures {
  const [persons = null, turnoverCents = null, balanceTotalCents = null] = FIGURES.map(valueOf);
  return { persons, turnoverCents, balanceTotalCents };
}
