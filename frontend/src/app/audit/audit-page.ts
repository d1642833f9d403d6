import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import {
  Cell,
  DataTable,
  EmptyState,
  Icon,
  Notice,
  PageHeader,
  Skeleton,
  type TableColumn,
} from '@verso/ui';

import type { AuditPerson, AuditRow } from '@verso/contract';
import { load } from '../api/load';
import { LoadFailed } from '../api/load-failed';
import { loadPages } from '../api/pages';
import { Format } from '../shell/language/format';
import { Language } from '../shell/language/language';
import { actWords, kindWords } from './act-words';
import { AuditApi } from './audit-api';
import { AuditChain } from './audit-chain';
import { AuditFilters, type TrailFilters } from './audit-filters';

/** Who did what to which record: for administrators who are asked, and for whoever checks them. */
@Component({
  selector: 'app-audit-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    AuditChain,
    AuditFilters,
    Cell,
    DataTable,
    EmptyState,
    Icon,
    LoadFailed,
    MatButton,
    Notice,
    PageHeader,
    RouterLink,
    Skeleton,
    TranslocoDirective,
  ],
  templateUrl: './audit-page.html',
  styles: `
    .detail {
      overflow-wrap: anywhere;
    }
    summary {
      white-space: nowrap;
    }
  `,
})
export class AuditPage {
  /** ?person=&kind=&record=&action=&since=&until= */
  readonly person = input<string>();
  readonly kind = input<string>();
  readonly record = input<string>();
  readonly action = input<string>();
  readonly since = input<string>();
  readonly until = input<string>();

  private readonly api = inject(AuditApi);
  private readonly router = inject(Router);
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  private readonly say = (key: string): string => this.language.say(key);

  protected readonly filters = computed<TrailFilters>(() => ({
    person: this.person() ?? '',
    kind: this.kind() ?? '',
    record: this.record() ?? '',
    action: this.action() ?? '',
    since: this.since() ?? '',
    until: this.until() ?? '',
  }));
  protected readonly isFiltered = computed(() => Object.values(this.filters()).some(Boolean));
  protected readonly state = load(
    () => ({}),
    (_, abort) => this.api.show(abort),
  );
  protected readonly rows = loadPages(
    () => this.filters(),
    ({ kind, record, ...filters }, after, abort) =>
      this.api.list({ ...filters, subjectKind: kind, subjectId: record, limit: 25, after }, abort),
  );
  protected readonly key = (row: AuditRow) => row.id;
  protected readonly columns = computed<TableColumn<AuditRow>[]>(() => [
    this.column('when', (row) => this.format.instant(row.at), { noWrap: true }),
    this.column('who', (row) => row.person?.name ?? null),
    this.column('what', (row) => actWords(row.action, this.say)),
    this.column('record', (row) => this.recordOf(row)),
    this.column('programme', (row) => this.language.pick(row.programmeLabel) || null, {
      wideOnly: true,
    }),
    this.column('seal', (row) => this.sealOf(row), { align: 'end', wideOnly: true }),
    this.column('details', () => ''),
  ]);

  protected nameOf({ id, name }: AuditPerson): string {
    return name ?? this.language.say('audit.erased-person', { id: id.slice(-8) });
  }

  protected recordOf({ subject, subjectKind, subjectId }: AuditRow): string {
    const kind = kindWords(subjectKind, this.say);
    if (subject) return `${kind} ${this.nameOf(subject)}`;
    return subjectId ? `${kind} …\u2060${subjectId.slice(-8)}` : kind;
  }

  protected detailsOf({ details }: AuditRow): string[] {
    return Object.entries(details).map(([name, value]) => `${name}: ${String(value)}`);
  }

  protected filter(change: Partial<TrailFilters>): void {
    const entries = Object.entries(change).map(([name, value]) => [name, value || null]);
    void this.router.navigate([], {
      queryParams: Object.fromEntries(entries) as Record<string, string | null>,
      queryParamsHandling: 'merge',
      replaceUrl: true,
    });
  }

  private sealOf({ number, isErased }: AuditRow): string {
    if (number === null) return this.language.say('audit.unsealed');
    const n = this.format.number(number);
    return isErased ? this.language.say('audit.erased-row', { n }) : n;
  }

  private column(
    id: string,
    text: (row: AuditRow) => string | null,
    more: Partial<TableColumn<AuditRow>> = {},
  ): TableColumn<AuditRow> {
    return { id, label: this.language.say(`audit.${id}`), text, ...more };
  }
}
