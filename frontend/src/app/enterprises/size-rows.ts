import type { SizeFiguresView, SizeLineView, SizeYearView } from '@verso/contract';
import { SIZE_CEILINGS } from '@verso/domain';

import type { Format } from '../shell/language/format';

type Say = (key: string, params?: Readonly<Record<string, unknown>>) => string;

/** One line of a year's working, in words. */
export interface SizeRow {
  readonly key: string;
  readonly name: string;
  /** What it is to the firm, and how much of it counts. */
  readonly relation: string;
  readonly persons: string;
  readonly turnover: string;
  readonly balance: string;
}

export interface SizeWords {
  readonly say: Say;
  readonly format: Format;
  /** What an enterprise is called: the firm itself, or one around it. */
  readonly nameOf: (id: string) => string;
}

/** The lines of a year with their sum; one that stands alone is its own sum. */
export function sizeRows(year: SizeYearView, words: SizeWords): SizeRow[] {
  const rows = year.lines.map((line) => rowOf(line, words));
  if (rows.length === 1) return rows;
  const { say, format } = words;
  const total = { key: 'total', name: say('enterprises.size.total'), relation: '' };
  return [...rows, { ...total, ...figuresOf(year.total, format) }];
}

/** The ceilings of the classes, from the smallest. */
export function ceilingRows({ say, format }: SizeWords): SizeRow[] {
  return SIZE_CEILINGS.map(({ size, personsBelow, turnoverCents, balanceTotalCents }) => ({
    ...{ key: size, name: say(`enterprises.size.${size}`), relation: '' },
    persons: say('enterprises.size.below', { number: format.number(personsBelow) }),
    turnover: say('enterprises.size.at-most', { number: format.money(turnoverCents) }),
    balance: say('enterprises.size.at-most', { number: format.money(balanceTotalCents) }),
  }));
}

function rowOf(line: SizeLineView, { say, format, nameOf }: SizeWords): SizeRow {
  const { id, relation, sharePercent, includedIn, figures } = line;
  const share = format.number(sharePercent, 2);
  const adds = figuresOf(line.adds, format);
  const whole = figuresOf(figures ?? line.adds, format);
  const part = (name: keyof typeof adds): string =>
    sharePercent === 100 || figures === null || includedIn !== null || adds[name] === '–'
      ? adds[name]
      : say('enterprises.size.part', { part: adds[name], whole: whole[name] });
  return {
    ...{ key: id, name: nameOf(id) },
    relation:
      includedIn === null
        ? say(`enterprises.size.relation.${relation}`, { share })
        : say('enterprises.size.included', { name: nameOf(includedIn) }),
    ...{ persons: part('persons'), turnover: part('turnover'), balance: part('balance') },
  };
}

const figuresOf = (
  { persons, turnoverCents, balanceTotalCents }: SizeFiguresView,
  format: Format,
) => ({
  persons: persons === null ? '–' : format.number(persons, 2),
  turnover: turnoverCents === null ? '–' : format.money(turnoverCents),
  balance: balanceTotalCents === null ? '–' : format.money(balanceTotalCents),
});
