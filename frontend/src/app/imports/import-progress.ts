import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import type { ImportView } from '@verso/contract';
import { Notice, Progress } from '@verso/ui';

import { ApiProblem } from '../api/problem';
import { ProblemWords } from '../api/problem-words';
import { Format } from '../shell/language/format';
import { rowsToWrite, standOf } from './import-stand';

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
  protected readonly stand = computed(() => standOf(this.file()));
  protected readonly failure = computed(() => {
    const code = this.file().errorCode;
    return code ? this.problems.of(new ApiProblem({ status: 400, code })) : '';
  });
}
