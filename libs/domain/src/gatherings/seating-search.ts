import type { Chance } from '../chance/chance.js';
import type { Acquaintances } from './acquaintances.js';

/** People at the tables of one round. */
export type Tables = number[][];

/**
 * Seats everybody by chance, each order as likely (Fisher and Yates).
 *
 * @param sizes - how many sit at each table
 * @param chance - what the order is drawn by
 * @returns the people of each table, numbered from 0
 */
export function randomTables(sizes: readonly number[], chance: Chance): Tables {
  const order = Array.from({ length: sizes.reduce((sum, size) => sum + size, 0) }, (_, one) => one);
  for (let last = order.length - 1; last > 0; last -= 1) {
    const place = chance.between(0, last);
    [order[last], order[place]] = [order[place] ?? 0, order[last] ?? 0];
  }
  let from = 0;
  return sizes.map((size) => order.slice(from, (from += size)));
}

/**
 * Lets two people of different tables exchange their seats, so many times, and takes back what loses
 * a first meeting. An exchange that changes nothing stays: so the search moves on where it is level.
 *
 * @param rounds - the tables of each round, which are changed
 * @param known - who has met, those who sit together among them; it follows each exchange
 * @param tries - how many exchanges are tried
 */
export function improve(
  rounds: readonly Tables[],
  known: Acquaintances,
  chance: Chance,
  tries: number,
): void {
  for (let tried = 0; tried < tries; tried += 1) {
    const tables = chance.oneOf(rounds);
    const table = chance.oneOf(tables);
    const another = chance.oneOf(tables);
    if (table === another) continue;
    const one = { table, seat: chance.between(0, table.length - 1) };
    const other = { table: another, seat: chance.between(0, another.length - 1) };
    if (exchange(one, other, known) < 0) exchange(one, other, known);
  }
}

interface Seat {
  readonly table: number[];
  readonly seat: number;
}

/** What an exchange of two seats brings in first meetings. */
function exchange(one: Seat, other: Seat, known: Acquaintances): number {
  const lost = leave(one, known) + leave(other, known);
  const [first = 0, second = 0] = [one.table[one.seat], other.table[other.seat]];
  one.table[one.seat] = second;
  other.table[other.seat] = first;
  return lost + join(one, known) + join(other, known);
}

function leave({ table, seat }: Seat, known: Acquaintances): number {
  const one = table[seat] ?? 0;
  return table.reduce((sum, other) => (other === one ? sum : sum + known.part(one, other)), 0);
}

function join({ table, seat }: Seat, known: Acquaintances): number {
  const one = table[seat] ?? 0;
  return table.reduce((sum, other) => (other === one ? sum : sum + known.sit(one, other)), 0);
}
