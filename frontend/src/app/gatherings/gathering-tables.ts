import type { GatheringParticipant } from '@verso/contract';

/** One table of a round, with those who sit at it. */
export interface TableOf {
  readonly table: number;
  readonly people: readonly GatheringParticipant[];
}

/** One round, its tables in their order. */
export interface RoundOf {
  readonly round: number;
  readonly tables: readonly TableOf[];
}

/**
 * The tables of each round, from those of each participant.
 *
 * @param participants - who comes; one without tables sits nowhere
 * @returns rounds and tables by their numbers, people by name
 * @example roundsOf([]) // []
 */
export function roundsOf(participants: readonly GatheringParticipant[]): readonly RoundOf[] {
  const seats = participants.flatMap((one) => one.tables.map((seat) => ({ ...seat, one })));
  const byRound = Map.groupBy(seats, ({ round }) => round);
  const inOrder = <T>(map: ReadonlyMap<number, T>) =>
    [...map].sort(([one], [other]) => one - other);
  return inOrder(byRound).map(([round, sitting]) => ({
    round,
    tables: inOrder(Map.groupBy(sitting, ({ table }) => table)).map(([table, at]) => ({
      table,
      people: at
        .map(({ one }) => one)
        .sort((one, other) => one.contactName.localeCompare(other.contactName, 'fi')),
    })),
  }));
}
