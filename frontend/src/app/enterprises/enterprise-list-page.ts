import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import {
  Cell,
  DataTable,
  EmptyState,
  Icon,
  PageHeader,
  Skeleton,
  type TableColumn,
} from '@verso/ui';

import { LoadFailed } from '../api/load-failed';
import { loadPages } from '../api/pages';
import { ProblemWords } from '../api/problem-words';
import { Session } from '../session/session';
import { ExportMenu } from '../exports/export-menu';
import { Format } from '../shell/language/format';
import { Language } from '../shell/language/language';
import { RowLinks } from '../shell/row-links';
import type { EnterpriseRow } from '@verso/contract';
import { EnterprisesApi } from './enterprises-api';
import { isNarrowed, type ListFilters, toQuery } from './list-filters';
import { ListFiltersBar } from './list-filters-bar';
import { SavedFilters } from './saved-filters';
import { StageChip } from './stage-chip';

const EXPORTED = ['enterprises', 'contacts', 'enrolments', 'yearly-figures', 'readings'] as const;

/** Every firm of the programme. Filters and order live in the address, so a link shows the same list. */
@Component({
  selector: 'app-enterprise-list-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Cell,
    DataTable,
    EmptyState,
    ExportMenu,
    Icon,
    ListFiltersBar,
    LoadFailed,
    MatButton,
    PageHeader,
    RouterLink,
    RowLinks,
    SavedFilters,
    Skeleton,
    StageChip,
    TranslocoDirective,
  ],
  templateUrl: './enterprise-list-page.html',
  styles: `
    .group {
      display: block;
      inline-size: max-content;
      max-inline-size: 200px;
    }
    .more {
      display: grid;
      gap: var(--s-12);
      justify-items: start;
    }
  `,
})
export class EnterpriseListPage {
  readonly programmeId = input.required<string>();
  readonly search = input<string>();
  readonly stage = input<string>();
  readonly municipality = input<string>();
  readonly group = input<string>();
  readonly mine = input<string>();
  readonly sort = input<string>();

  private readonly api = inject(EnterprisesApi);
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly language = inject(Language);
  private readonly format = inject(Format);
  protected readonly problems = inject(ProblemWords);

  protected readonly filters = computed<ListFilters>(() => ({
    search: this.search(),
    stage: this.stage(),
    municipality: this.municipality(),
    group: this.group(),
    mine: this.mine(),
    sort: this.sort(),
  }));
  protected readonly narrowed = isNarrowed(this.filters);
  protected readonly query = computed(() =>
    toQuery(this.filters(), this.session.person()?.id ?? null),
  );
  protected readonly firms = loadPages(
    () => ({ programmeId: this.programmeId(), ...this.query() }),
    ({ programmeId, ...query }, after, signal) => this.api.list(programmeId, query, after, signal),
  );
  protected readonly exported = EXPORTED;
  protected readonly rows = computed(() => this.firms.value() ?? []);

  protected readonly columns = computed<readonly TableColumn<EnterpriseRow>[]>(() => [
    { id: 'name', label: this.say('name'), text: ({ name }) => name, sort: 'name' },
    {
      id: 'businessId',
      label: this.say('business-id'),
      text: (row) => row.businessId,
      noWrap: true,
    },
    {
      id: 'municipality',
      label: this.say('municipality'),
      text: (row) => this.language.pick(row.municipalityLabel) || null,
      sort: 'municipality',
    },
    { id: 'stage', label: this.say('stage'), noWrap: true },
    { id: 'group', label: this.say('group') },
    {
      id: 'enrolledOn',
      label: this.say('enrolled'),
      text: (row) => this.day(row.enrolledOn),
      sort: 'enrolledOn',
      noWrap: true,
      wideOnly: true,
    },
    {
      id: 'contact',
      label: this.say('last-contact'),
      text: (row) => this.day(row.lastContactOn),
      noWrap: true,
    },
    {
      id: 'running',
      label: this.say('running'),
      text: (row) => this.format.number(row.experimentsRunning),
      align: 'end',
    },
  ]);
  protected readonly key = ({ id }: EnterpriseRow) => id;
  protected readonly href = ({ id }: EnterpriseRow) =>
    `/programmes/${this.programmeId()}/enterprises/${id}`;

  protected narrow(change: Partial<ListFilters>): void {
    void this.router.navigate([], {
      queryParams: change,
      queryParamsHandling: 'merge',
      replaceUrl: true,
    });
  }

  protected clear(): void {
    void this.router.navigate([], { queryParams: { sort: this.sort() }, replaceUrl: true });
  }

  private say(column: string): string {
    return this.language.say(`enterprises.column.${column}`);
  }

  private day(date: string | null): string | null {
    return date && this.format.day(date);
  }
}
