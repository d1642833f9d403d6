import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { EmptyState, Icon, PageHeader, Progress, Skeleton } from '@verso/ui';

import { load } from '../api/load';
import { LoadFailed } from '../api/load-failed';
import { Format } from '../shell/language/format';
import { ExperimentChip } from './experiment-chip';
import type { ExperimentRow } from '@verso/contract';
import { ExperimentsApi } from './experiments-api';

const GROUPS = ['running', 'waiting', 'ended'] as const;
type Group = (typeof GROUPS)[number];

/** An entrepreneur's own experiments: what runs first, then what waits, then what was learned. */
@Component({
  selector: 'app-my-experiments-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    EmptyState,
    ExperimentChip,
    Icon,
    LoadFailed,
    MatButton,
    PageHeader,
    Progress,
    RouterLink,
    Skeleton,
    TranslocoDirective,
  ],
  templateUrl: './my-experiments-page.html',
  styleUrl: './my-experiments-page.scss',
})
export class MyExperimentsPage {
  private readonly api = inject(ExperimentsApi);
  protected readonly format = inject(Format);
  protected readonly experiments = load(
    () => ({}),
    (_, signal) => this.api.mine(signal),
  );

  protected readonly groups = computed(() =>
    GROUPS.map((name) => ({
      name,
      rows: (this.experiments.value() ?? []).filter((row) => groupOf(row) === name),
    })).filter(({ rows }) => rows.length > 0),
  );
}

function groupOf({ stage }: ExperimentRow): Group {
  if (stage === 'running') return 'running';
  return stage === 'draft' || stage === 'planned' ? 'waiting' : 'ended';
}
