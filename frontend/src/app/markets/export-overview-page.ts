import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { ExportOverviewRow } from '@verso/contract';
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
import { CountryNames } from '../shell/language/country-names';
import { ExportFiltersBar } from './export-filters-bar';
import { exportFiltersOf } from './export-overview-query';
import { MarketsApi } from './markets-api';

/** How far the firms of a programme have come on their ways to markets abroad. */
@Component({
  selector: 'app-export-overview-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[Cell, DataTable, EmptyState, ExportFiltersBar, LoadFailed, MatButton],
    ...[PageHeader, RouterLink, RowLinks, Skeleton, StatusChip, TranslocoDirective],
  ],
  templateUrl: './export-overview-page.html',
})
export class ExportOverviewPage {
  readonly programmeId = input.required<string>();
  readonly stage = input<string>();
  readonly country = input<string>();
  readonly advisor = input<string>();
  readonly municipality = input<string>();

  private readonly api = inject(MarketsApi);
  private readonly language = inject(Language);
  private readonly format = inject(Format);
  private readonly countries = inject(CountryNames);
  protected readonly problems = inject(ProblemWords);
  protected readonly filters = computed(() =>
    exportFiltersOf({
      ...{ stage: this.stage(), country: this.country() },
      ...{ advisor: this.advisor(), municipality: this.municipality() },
    }),
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
  protected readonly key = ({ enterpriseId }: ExportOverviewRow) => enterpriseId;
  protected readonly href = ({ enterpriseId }: ExportOverviewRow) =>
    `/programmes/${this.programmeId()}/enterprises/${enterpriseId}/markets`;
  protected readonly columns = computed<TableColumn<ExportOverviewRow>[]>(() => [
    { id: 'firm', label: this.say('firm'), text: ({ enterpriseName }) => enterpriseName },
    { id: 'stage', label: this.say('stage'), noWrap: true },
    {
      ...{ id: 'countries', label: this.say('countries') },
      text: ({ countries }) => countries.map((code) => this.countries.of(code)).join(', '),
    },
    {
      ...{ id: 'latest', label: this.say('latest') },
      text: ({ latestStage, latestOn }) =>
        `${this.language.say(`markets.stage.${latestStage}`)}, ${this.format.day(latestOn)}`,
    },
    {
      ...{ id: 'days', label: this.say('days'), align: 'end', noWrap: true },
      text: ({ daysSince }) => this.format.number(daysSince),
    },
    {
      ...{ id: 'municipality', label: this.say('municipality'), wideOnly: true },
      text: ({ municipalityLabel }) => this.language.pick(municipalityLabel) || null,
    },
    { id: 'advisor', label: this.say('advisor'), text: ({ advisorName }) => advisorName },
  ]);

  private say(column: string): string {
    return this.language.say(`markets.list.column.${column}`);
  }
}
