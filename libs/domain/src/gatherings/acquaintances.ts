/** Two people, by their numbers from 0. */
export type Pair = readonly [number, number];

/** Who of some people has met whom: before, and by sitting together. */
export class Acquaintances {
  /** For each pair, written both ways: how often it sits together; one more where it had met before. */
  private readonly times: Uint16Array;
  private count = 0;

  constructor(
    private readonly people: number,
    met: readonly Pair[],
  ) {
    this.times = new Uint16Array(people * people);
    for (const [one, other] of met) if (!this.hasMet(one, other)) this.sit(one, other);
  }

  /** How many pairs have met. */
  get pairs(): number {
    return this.count;
  }

  hasMet(one: number, other: number): boolean {
    return (this.times[one * this.people + other] ?? 0) > 0;
  }

  /** How many a person has met. */
  of(one: number): number {
    const row = this.times.subarray(one * this.people, (one + 1) * this.people);
    return row.reduce((many, times) => many + (times > 0 ? 1 : 0), 0);
  }

  /** They sit together: 1 where they had not met, else 0. */
  sit(one: number, other: number): number {
    if (one === other) throw new RangeError('nobody meets herself');
    const isNew = !this.hasMet(one, other);
    this.add(one, other, 1);
    if (isNew) this.count += 1;
    return isNew ? 1 : 0;
  }

  /** They sit together no more: −1 where they then have not met, else 0. */
  part(one: number, other: number): number {
    this.add(one, other, -1);
    const isLost = !this.hasMet(one, other);
    if (isLost) this.count -= 1;
    return isLost ? -1 : 0;
  }

  private add(one: number, other: number, times: number): void {
    for (const place of [one * this.people + other, other * this.people + one]) {
      this.times[place] = (this.times[place] ?? 0) + times;
    }
  }
}
