/** Something that happens in the story, and when. */
interface Happening {
  readonly at: Date;
  readonly tell: () => Promise<void>;
}

/**
 * What happens, in the order of time. Chapters write down everything beforehand; what depends on
 * an earlier happening reads its result when its own time comes.
 */
export class Timetable {
  private readonly happenings: Happening[] = [];

  add(at: Date, tell: () => Promise<void>): void {
    this.happenings.push({ at, tell });
  }

  /** Earliest first; what happens at the same moment, in the order it was written down. */
  inOrder(): readonly Happening[] {
    return this.happenings.toSorted((a, b) => a.at.getTime() - b.at.getTime());
  }
}
