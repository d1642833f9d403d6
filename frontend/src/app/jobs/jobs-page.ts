import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import {
  Cell,
  DataTable,
  EmptyState,
  PageHeader,
  Skeleton,
  type TableColumn,
  Toast,
} from '@verso/ui';

import type { JobFailureRow } from '@verso/contract';

import { LoadFailed } from '../api/load-failed';
import { loadPages } from '../api/pages';
import { type ApiProblem, toApiProblem } from '../api/problem';
import { ProblemWords } from '../api/problem-words';
import { Format } from '../shell/language/format';
import { Language } from '../shell/language/language';
import { JobsApi } from './jobs-api';
import { jobName } from './job-name';
import { reasonOf } from './reason-of';

/** Jobs that have failed for good: what, when, why, and once more. */
@Component({
  selector: 'app-jobs-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Cell,
    DataTable,
    EmptyState,
    LoadFailed,
    MatButton,
    PageHeader,
    Skeleton,
    TranslocoDirective,
  ],
  templateUrl: './jobs-page.html',
})
export class JobsPage {
  private readonly api = inject(JobsApi);
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  private readonly toast = inject(Toast);
  protected readonly problems = inject(ProblemWords);
  protected readonly problem = signal<ApiProblem | null>(null);
  /** The job that is being ordered again. */
  protected readonly ordering = signal<string | null>(null);
  protected readonly rows = loadPages(
    () => ({}),
    (query, after, abort) => this.api.list({ ...query, after }, abort),
  );
  protected readonly key = (row: JobFailureRow) => row.id;
  protected readonly nameOf = ({ name }: JobFailureRow): string =>
    jobName(name, (key) => this.language.say(key));
  protected readonly columns = computed<TableColumn<JobFailureRow>[]>(() => [
    {
      id: 'job',
      label: this.language.say('jobs.job'),
      text: (row) => this.nameOf(row),
    },
    {
      id: 'why',
      label: this.language.say('jobs.why'),
      text: (row) =>
        `${this.language.say(`jobs.reason.${reasonOf(row.errorCode)}`)} (${row.errorCode})`,
    },
    {
      id: 'when',
      label: this.language.say('jobs.when'),
      text: (row) => this.format.instant(row.failedAt),
      noWrap: true,
    },
    {
      id: 'attempts',
      label: this.language.say('jobs.attempts'),
      text: (row) => String(row.attempts),
    },
    { id: 'again', label: this.language.say('jobs.again'), text: () => '' },
  ]);

  protected async retry(row: JobFailureRow): Promise<void> {
    this.ordering.set(row.id);
    this.problem.set(null);
    try {
      await this.api.retry(row.id);
      this.toast.say(this.language.say('jobs.retried'));
      this.rows.reload();
    } catch (error) {
      this.problem.set(toApiProblem(error));
    } finally {
      this.ordering.set(null);
    }
  }
}
