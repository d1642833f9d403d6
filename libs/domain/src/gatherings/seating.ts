import { Chance } from '../chance/chance.js';
import { Acquaintances, type Pair } from './acquaintances.js';
import { improve, randomTables, type Tables } from './seating-search.js';

/** Bounds of a seating, both ends included. */
export const SEATING_LIMITS = {
  people: { min: 4, max: 400 },
  /** How many sit at a table. */
  tableSize: { min: 2, max: 12 },
  /** How often people sit down anew, the first time among them. */
  rounds: { min: 1, max: 8 },
} as const;

/** Random seatings that a planned one is compared with. */
const COMPARED = 100;
/** Exchanges of seats that are tried: for each person and round, and at most altogether. */
const TRIES = 150;
const TRIES_AT_MOST = 250_000;

/** Each round: the table of each person, both numbered from 0. */
export type Seats = readonly (readonly number[])[];

/** What is to be seated: people by number from 0, and the pairs of them who have met. */
export interface SeatingTask {
  readonly people: number;
  readonly tableSize: number;
  readonly rounds: number;
  readonly met: readonly Pair[];
}

/** What a seating comes to. A pair counts once, however often it sits together. */
export interface SeatingFigures {
  /** Pairs of those seated who have met before. */
  readonly knownPairs: number;
  /** Pairs who sit together and had not met. */
  readonly firstMeetings: number;
  /** No seating with these tables reaches more; it may be that none reaches as much. */
  readonly atMost: number;
  /** The fewest new acquaintances that somebody makes. */
  readonly fewest: number;
}

export interface Seating extends SeatingFigures {
  readonly seats: Seats;
  /** First meetings of a random seating: the mean of a hundred. */
  readonly randomMean: number;
}

/**
 * How many sit at each table: no table has over one more than another.
 *
 * @param people - how many are seated, at least one
 * @param tableSize - the most that sit at a table
 * @returns seats of each table, the larger tables first
 * @example tableSizes(10, 4) // [4, 3, 3]
 */
export function tableSizes(people: number, tableSize: number): readonly number[] {
  const tables = Math.ceil(people / tableSize);
  const least = Math.floor(people / tables);
  return Array.from({ length: tables }, (_, table) => least + (table < people % tables ? 1 : 0));
}

/**
 * Seats people at tables, round by round, so that as many pairs as possible meet for the first time.
 *
 * The best of a hundred random seatings is taken, and two people of different tables exchange seats
 * as long as that loses no first meeting. The result is never behind chance, and the same for the same
 * name; that there is no better one is not said.
 *
 * @param task - people, size of tables, rounds, and who has met
 * @param name - what chance is drawn by: another name gives another seating
 * @returns the table of each in each round, and what it comes to
 * @throws RangeError where people, size or rounds are beyond `SEATING_LIMITS`
 * @example planSeating({ people: 4, tableSize: 2, rounds: 3, met: [] }, 'a').firstMeetings // 6, all of them
 */
export function planSeating(task: SeatingTask, name: string): Seating {
  requireLimits(task);
  const { people, tableSize, met } = task;
  const sizes = tableSizes(people, tableSize);
  const chance = new Chance(name);
  const random = Array.from({ length: COMPARED }, () => {
    const rounds = Array.from({ length: task.rounds }, () => randomTables(sizes, chance));
    const known = seated(rounds, new Acquaintances(people, met));
    return { rounds, known };
  });
  const { knownPairs } = seatingFigures([], met, people);
  const total = random.reduce((sum, { known }) => sum + known.pairs - knownPairs, 0);
  const { rounds, known } = random.reduce((one, other) =>
    other.known.pairs > one.known.pairs ? other : one,
  );
  improve(rounds, known, chance, Math.min(TRIES_AT_MOST, TRIES * people * task.rounds));
  const seats = rounds.map((tables) => tableOfEach(tables, people));
  return { seats, randomMean: total / COMPARED, ...seatingFigures(seats, met, people) };
}

/**
 * What a seating comes to, however it was made.
 *
 * @param seats - the table of each person in each round
 * @param met - pairs of those people who have met; one that stands twice is one
 * @param people - how many they are
 * @returns first meetings, the bound of them, and the fewest that one person makes
 * @example seatingFigures([[0, 0, 1, 1]], [[0, 1]], 4).firstMeetings // 1: the other two had met
 */
export function seatingFigures(seats: Seats, met: readonly Pair[], people: number): SeatingFigures {
  const before = new Acquaintances(people, met);
  const after = seated(
    seats.map((round) => tablesOf(round)),
    new Acquaintances(people, met),
  );
  const everyone = Array.from({ length: people }, (_, one) => one);
  const bounds = everyone.map((one) => Math.min(beside(seats, one), people - 1 - before.of(one)));
  return {
    ...{ knownPairs: before.pairs, firstMeetings: after.pairs - before.pairs },
    atMost: Math.floor(bounds.reduce((sum, most) => sum + most, 0) / 2),
    fewest: people === 0 ? 0 : Math.min(...everyone.map((one) => after.of(one) - before.of(one))),
  };
}

function requireLimits({ people, tableSize, rounds }: SeatingTask): void {
  for (const [name, value] of Object.entries({ people, tableSize, rounds })) {
    const { min, max } = SEATING_LIMITS[name as keyof typeof SEATING_LIMITS];
    if (value < min || value > max) throw new RangeError(`${name} must be ${min} to ${max}`);
  }
}

/** Lets all who share a table meet. */
function seated(rounds: readonly Tables[], known: Acquaintances): Acquaintances {
  for (const table of rounds.flat()) {
    table.forEach((one, seat) => {
      for (const other of table.slice(seat + 1)) known.sit(one, other);
    });
  }
  return known;
}

function tableOfEach(tables: Tables, people: number): number[] {
  const round = new Array<number>(people).fill(0);
  tables.forEach((table, nth) => {
    for (const one of table) round[one] = nth;
  });
  return round;
}

const tablesOf = (round: readonly number[]): Tables =>
  [...new Set(round)].map((table) => round.flatMap((at, one) => (at === table ? [one] : [])));

/** How many sit beside one person, over all rounds. */
const beside = (seats: Seats, one: number): number =>
  seats.reduce((sum, round) => sum + round.filter((table) => table === round[one]).length - 1, 0);
