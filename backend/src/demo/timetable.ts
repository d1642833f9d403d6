/** Something that happens in the story, and when. */
export interface Happening {
  readonly at: Date;
  readonly tell: () => Promise<void>;
  /** Whom it is about. What is about nobody in particular waits for all before it. */
  readonly who?: string | undefined;
}

/** Happenings that may be told side by side, those of each one in their order. */
export type Stretch = readonly (readonly Happening[])[];

/**
 * What happens, in the order of time. Chapters write down everything beforehand; what depends on
 * an earlier happening reads its result when its own time comes.
 */
export class Timetable {
  private readonly happenings: Happening[] = [];

  add(at: Date, tell: () => Promise<void>, who?: string): void {
    this.happenings.push({ at, tell, who });
  }

  /** Earliest first; what happens at the same moment, in the order it was written down. */
  inOrder(): readonly Happening[] {
    return this.happenings.toSorted((a, b) => a.at.getTime() - b.at.getTime());
  }

  /**
   * The same in stretches, one after another. What is about one firm depends on no other firm, so a
   * stretch lasts until something happens that is about none: a month is counted, a group founded.
   */
  inStretches(): readonly Stretch[] {
    const stretches: Stretch[] = [];
    let open = new Map<string, Happening[]>();
    for (const happening of this.inOrder()) {
      if (happening.who === undefined) {
        if (open.size > 0) stretches.push([...open.values()]);
        stretches.push([[happening]]);
        open = new Map();
      } else {
        const lane = open.get(happening.who) ?? [];
        open.set(happening.who, [...lane, happening]);
      }
    }
    return open.size > 0 ? [...stretches, [...open.values()]] : stretches;
  }
}
