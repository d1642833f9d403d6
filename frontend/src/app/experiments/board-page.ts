import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { EXPERIMENT_STAGES } from '@verso/domain';
import {
  Cell,
  Control,
  DataTable,
  EmptyState,
  Field,
  PageHeader,
  Skeleton,
  type TableColumn,
} from '@verso/ui';

import { LoadFailed } from '../api/load-failed';
import { loadPages } from '../api/pages';
import { ExportMenu } from '../exports/export-menu';
import { Session } from '../session/session';
import { Format } from '../shell/language/format';
import { Language } from '../shell/language/language';
import { RowLinks } from '../shell/row-links';
import { ExperimentChip } from './experiment-chip';
import type { ExperimentRow } from '@verso/contract';
import { ExperimentsApi } from './experiments-api';

/** The stages, and two states that derive from them. */
const SHOWN = ['overdue', ...EXPERIMENT_STAGES, 'shared'] as const;

/** Experiments of a programme: for its staff all they may see, for an entrepreneur what peers have shared. */
@Component({
  selector: 'app-board-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Cell,
    Control,
    DataTable,
    EmptyState,
    ExperimentChip,
    ExportMenu,
    Field,
    LoadFailed,
    MatButton,
    PageHeader,
    RowLinks,
    Skeleton,
    TranslocoDirective,
  ],
  templateUrl: './board-page.html',
})
export class BoardPage {
  readonly programmeId = input.required<string>();
  /** ?show= */
  readonly show = input('');

  private readonly api = inject(ExperimentsApi);
  private readonly router = inject(Router);
  private readonly language = inject(Language);
  protected readonly session = inject(Session);
  private readonly format = inject(Format);
  protected readonly shown = SHOWN;

  protected readonly rows = loadPages(
    () => ({ programmeId: this.programmeId(), show: this.show() }),
    ({ programmeId, show }, after, signal) =>
      this.api.list(programmeId, { ...filterOf(show), after }, signal),
  );
  protected readonly filters = computed(() => filterOf(this.show()));
  protected readonly key = (row: ExperimentRow) => row.id;
  protected readonly href = (row: ExperimentRow) =>
    `/programmes/${row.programmeId}/experiments/${row.id}`;
  protected readonly columns = computed<TableColumn<ExperimentRow>[]>(() => [
    { id: 'title', label: this.language.say('experiments.board.title'), text: (row) => row.title },
    {
      id: 'firm',
      label: this.language.say('experiments.board.firm'),
      text: (row) => row.enterpriseName,
    },
    {
      id: 'group',
      label: this.language.say('experiments.board.group'),
      text: (row) => row.networkName,
      wideOnly: true,
    },
    {
      id: 'trials',
      label: this.language.say('experiments.board.trials'),
      text: (row) => `${this.format.number(row.trials)} / ${this.format.number(row.plannedTrials)}`,
      align: 'end',
      noWrap: true,
    },
    {
      id: 'ends',
      label: this.language.say('experiments.board.ends'),
      text: (row) => (row.endsOn ? this.format.day(row.endsOn) : null),
      noWrap: true,
    },
    { id: 'state', label: this.language.say('experiments.board.state'), text: (row) => row.stage },
  ]);

  protected filter(show: string): void {
    void this.router.navigate([], {
      queryParams: { show: show || null },
      queryParamsHandling: 'merge',
      replaceUrl: true,
    });
  }
}

function filterOf(show: string): Record<string, string | boolean> {
  if (show === 'overdue') return { overdue: true };
  if (show === 'shared') return { shared: true };
  return show ? { stage: show } : {};
}
