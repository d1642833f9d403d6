import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import type { ImportView } from '@verso/contract';
import { Notice, Progress } from '@verso/ui';

import { ApiProblem } from '../api/problem';
import { ProblemWords } from '../api/problem-words';
import { Format } from '../shell/language/format';

/** How far an import has come, in one line. */
@Component({
  selector: 'app-import-progress',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Notice, Progress, TranslocoDirective],
  templateUrl: './import-progress.html',
})
export class ImportProgress {
  readonly file = input.required<ImportView>();
  /** Whether the columns are being named anew meanwhile. */
  readonly naming = input(false);

  private readonly problems = inject(ProblemWords);
  protected readonly format = inject(Format);
  protected readonly toWrite = computed(() => rowsToWrite(this.file()));
  /** How many rows there are where each was refused, else 0. */
  protected readonly allRefused = computed(() => {
    const { counts, rowsChecked } = this.file();
    return counts?.refused === rowsChecked ? rowsChecked : 0;
  });
  protected readonly failure = computed(() => {
    const code = this.file().errorCode;
    return code ? this.problems.of(new ApiProblem({ status: 400, code })) : '';
  });
}

/** How many rows create or change something. */
export function rowsToWrite({ counts }: ImportView): number {
  return counts ? counts.created + counts.changed : 0;
}
