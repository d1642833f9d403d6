import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { ErrorState } from '@verso/ui';

import type { ApiProblem } from './problem';
import { ProblemWords } from './problem-words';

/** The failed state of a page, in words: what happened, that nothing is lost, what to do. */
@Component({
  selector: 'app-load-failed',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ErrorState, TranslocoDirective],
  template: `
    <ui-error-state
      *transloco="let t"
      [heading]="heading()"
      [text]="mayRetry() ? t('shared.failed.text') : ''"
      [retryLabel]="mayRetry() ? t('shared.failed.retry') : ''"
      [reference]="reference() ? t('shared.failed.reference', { id: reference() }) : ''"
      (retry)="retry.emit()"
    />
  `,
})
export class LoadFailed {
  readonly problem = input.required<ApiProblem | null>();
  readonly retry = output();

  private readonly words = inject(ProblemWords);
  protected readonly heading = computed(() => {
    const problem = this.problem();
    return problem ? this.words.of(problem) : '';
  });
  /** What is absent, gone or forbidden stays so, however often it is asked for. */
  protected readonly mayRetry = computed(
    () => ![403, 404, 410].includes(this.problem()?.status ?? 0),
  );
  protected readonly reference = computed(() =>
    this.mayRetry() ? (this.problem()?.requestId ?? null) : null,
  );
}
