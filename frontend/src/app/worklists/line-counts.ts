import { inject, Injectable } from '@angular/core';
import type { WorklistCounts } from '@verso/contract';
import { WORKLIST_COUNT_LIMIT, WORKLIST_RULES } from '@verso/domain';

import { Format } from '../shell/language/format';

/** Says how many lines there are, which are counted no further than a limit. */
@Injectable({ providedIn: 'root' })
export class LineCounts {
  private readonly format = inject(Format);

  /** The lines of a rule, without so many that are shown. */
  readonly of = (lines: number, shown = 0): string =>
    this.format.counted(lines - shown, WORKLIST_COUNT_LIMIT - shown);

  readonly all = (counts: WorklistCounts): string => {
    const lines = WORKLIST_RULES.map((rule) => counts[rule]);
    const sum = lines.reduce((total, one) => total + one, 0);
    const isMore = lines.some((one) => one >= WORKLIST_COUNT_LIMIT);
    return this.format.counted(sum, isMore ? sum : Infinity);
  };
}
