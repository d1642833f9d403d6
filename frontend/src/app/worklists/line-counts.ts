import { inject, Injectable } from '@angular/core';
import type { WorklistCounts } from '@verso/contract';
import { WORKLIST_COUNT_LIMIT, WORKLIST_RULES } from '@verso/domain';

import { Format } from '../shell/language/format';

/** Says counts of lines, which go no further than a limit: `999+` is more than 999. */
@Injectable({ providedIn: 'root' })
export class LineCounts {
  private readonly format = inject(Format);

  /** The lines of a rule, without so many that are shown. */
  readonly of = (lines: number, shown = 0): string =>
    this.say(lines - shown, lines >= WORKLIST_COUNT_LIMIT);

  readonly all = (counts: WorklistCounts): string => {
    const lines = WORKLIST_RULES.map((rule) => counts[rule]);
    const sum = lines.reduce((total, one) => total + one, 0);
    return this.say(
      sum,
      lines.some((one) => one >= WORKLIST_COUNT_LIMIT),
    );
  };

  private say(count: number, isMore: boolean): string {
    return isMore ? `${this.format.number(count - 1)}+` : this.format.number(count);
  }
}
