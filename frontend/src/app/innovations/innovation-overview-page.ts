import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { InnovationOverviewRow } from '@verso/contract';
import {
  Cell,
  DataTable,
  EmptyState,
  PageHeader,
  Skeleton,
  StatusChip,
  type TableColumn,
} from '@verso/ui';

import { load } from '../api/load';
import { LoadFailed } from '../api/load-failed';
import { loadPages } from '../api/pages';
import { ProblemWords } from '../api/problem-words';
import { Format } from '../shell/language/format';
import { Language } from '../shell/language/language';
import { RowLinks } from '../shell/row-links';
import { InnovationFigures } from './innovation-figures';
import { innovationFiltersOf } from './innovation-filters';
import { InnovationFiltersBar } from './innovation-filters-bar';
import { InnovationsApi } from './innovations-api';

/** What is new in the firms of a programme, and what it comes to. */
@Component({
  selector: 'app-innovation-overview-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[Cell, DataTable, EmptyState, InnovationFigures, InnovationFiltersBar, LoadFailed],
    ...[MatButton, PageHeader, RouterLink, RowLinks, Skeleton, StatusChip, TranslocoDirective],
  ],
  templateUrl: './innovation-overview-page.html',
})
export class InnovationOverviewPage {
  readonly programmeId = input.required<string>();
  readonly kind = input<string>();
  readonly state = input<string>();

  private readonly api = inject(InnovationsApi);
  private readonly language = inject(Language);
  private readonly format = inject(Format);
  protected readonly problems = inject(ProblemWords);
  protected readonly filters = computed(() =>
    innovationFiltersOf({ kind: this.kind(), state: this.state() }),
  );
  protected readonly isNarrowed = computed(() => Object.values(this.filters()).some(Boolean));
  private readonly asked = computed(() => ({
    ...{ programmeId: this.programmeId(), filters: this.filters() },
  }));
  protected readonly rows = loadPages(this.asked, ({ programmeId, filters }, after, signal) =>
    this.api.list(programmeId, { ...filters, after }, signal),
  );
  protected readonly counts = load(
    this.asked,
    ({ programmeId, filters }, signal) => this.api.counts(programmeId, filters, signal),
    { keep: true },
  );
  protected readonly orders = load(
    () => this.programmeId(),
    (programmeId, signal) => this.api.orderFigures(programmeId, signal),
  );
  protected readonly key = ({ id }: InnovationOverviewRow) => id;
  protected readonly href = ({ enterpriseId }: InnovationOverviewRow) =>
    `/programmes/${this.programmeId()}/enterprises/${enterpriseId}/innovations`;
  protected readonly columns = computed<TableColumn<InnovationOverviewRow>[]>(() => [
    { id: 'name', label: this.say('column.name'), text: ({ name }) => name },
    { id: 'firm', label: this.say('column.firm'), text: ({ enterpriseName }) => enterpriseName },
    { id: 'state', label: this.say('column.state'), noWrap: true },
    {
      ...{ id: 'kind', label: this.say('column.kind') },
      text: ({ kind }) => this.language.say(`innovations.kind.${kind}`),
    },
    {
      ...{ id: 'climate', label: this.say('column.climate') },
      text: ({ climate }) => climate && this.language.say(`innovations.climate.${climate}`),
    },
    {
      ...{ id: 'latest', label: this.say('column.latest'), noWrap: true },
      text: ({ latestOn }) => this.format.day(latestOn),
    },
  ]);

  private say(word: string): string {
    return this.language.say(`innovations.list.${word}`);
  }
}
