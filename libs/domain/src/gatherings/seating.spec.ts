import fc from 'fast-check';

import { planSeating, seatingFigures, SEATING_LIMITS, tableSizes } from './seating.js';

const task = fc
  .record({
    people: fc.integer({ min: 4, max: 24 }),
    tableSize: fc.integer({ min: 2, max: 6 }),
    rounds: fc.integer({ min: 1, max: 4 }),
  })
  .chain((sizes) =>
    fc
      .array(
        fc
          .tuple(fc.nat(sizes.people - 1), fc.nat(sizes.people - 1))
          .filter(([one, other]) => one !== other),
        { maxLength: 30 },
      )
      .map((met) => ({ ...sizes, met })),
  );

describe('a seating', () => {
  it('has tables of about one size', () => {
    expect(tableSizes(10, 4)).toEqual([4, 3, 3]);
    expect(tableSizes(12, 4)).toEqual([4, 4, 4]);
    expect(tableSizes(5, 12)).toEqual([5]);
  });

  it('lets four at tables of two meet each other in three rounds', () => {
    const { firstMeetings, atMost, fewest } = planSeating(
      { people: 4, tableSize: 2, rounds: 3, met: [] },
      'a',
    );
    expect({ firstMeetings, atMost, fewest }).toEqual({ firstMeetings: 6, atMost: 6, fewest: 3 });
  });

  it('parts those who know each other: two groups of three at tables of two', () => {
    const met = [
      ...[0, 1, 2].flatMap((one) => [[one, (one + 1) % 3]] as [number, number][]),
      ...[3, 4, 5].flatMap((one) => [[one, 3 + ((one - 2) % 3)]] as [number, number][]),
    ];
    const plan = planSeating({ people: 6, tableSize: 2, rounds: 3, met }, 'b');
    expect(plan.knownPairs).toBe(6);
    // each of one group meets each of the other
    expect(plan.firstMeetings).toBe(9);
  });

  it('counts a pair once, and one who had met not at all', () => {
    const seats = [
      [0, 0, 1, 1],
      [0, 0, 1, 1],
    ];
    expect(seatingFigures(seats, [[0, 1]], 4)).toEqual({
      ...{ knownPairs: 1, firstMeetings: 1, fewest: 0, atMost: 4 },
    });
    expect(seatingFigures([], [], 0)).toMatchObject({ firstMeetings: 0, atMost: 0, fewest: 0 });
  });

  it('is clearly better than chance for a network day: 60 people of ten groups, tables of six, three rounds', () => {
    const met = Array.from({ length: 60 }, (_, one) => one).flatMap((one) =>
      Array.from({ length: one }, (_, other) => [one, other] as [number, number]).filter(
        ([a, b]) => a % 10 === b % 10,
      ),
    );
    const plan = planSeating({ people: 60, tableSize: 6, rounds: 3, met }, 'network day');
    // 3 rounds × 10 tables × 15 pairs
    expect(plan.atMost).toBe(450);
    expect(plan.randomMean).toBeLessThan(400);
    expect(plan.firstMeetings).toBeGreaterThan(440);
  });

  it.each([
    [{ people: SEATING_LIMITS.people.min - 1 }],
    [{ people: SEATING_LIMITS.people.max + 1 }],
    [{ tableSize: 1 }],
    [{ rounds: 0 }],
  ])('is refused with %j', (change) => {
    const one = { people: 8, tableSize: 4, rounds: 2, met: [], ...change };
    expect(() => planSeating(one, 'c')).toThrow(RangeError);
  });

  it('seats everybody in each round, is never behind chance nor beyond its bound, and falls the same way', () => {
    fc.assert(
      fc.property(task, fc.string(), (one, name) => {
        const plan = planSeating(one, name);
        expect(plan.seats).toHaveLength(one.rounds);
        const sizes = [...tableSizes(one.people, one.tableSize)];
        for (const round of plan.seats) {
          expect(sizes.map((_, table) => round.filter((at) => at === table).length)).toEqual(sizes);
        }
        expect(plan.firstMeetings).toBeGreaterThanOrEqual(plan.randomMean);
        expect(plan.firstMeetings).toBeLessThanOrEqual(plan.atMost);
        expect(planSeating(one, name)).toEqual(plan);
      }),
      { numRuns: 40 },
    );
  });
});
