import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { ImportRowView, ImportView, RowOutcome } from '@verso/contract';
import { Cell, DataTable, Icon, Segments, Skeleton, type TableColumn } from '@verso/ui';

import { LoadFailed } from '../api/load-failed';
import { loadPages } from '../api/pages';
import { Format } from '../shell/language/format';
import { Language } from '../shell/language/language';
import { ImportChip } from './import-chip';
import { ImportsApi } from './imports-api';
import { RowWords } from './row-words';

const OUTCOMES: readonly RowOutcome[] = ['created', 'changed', 'refused', 'unchanged'];

/** The rows of a file, and what becomes of each. */
@Component({
  selector: 'app-import-rows',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Cell,
    DataTable,
    Icon,
    ImportChip,
    LoadFailed,
    MatButton,
    Segments,
    Skeleton,
    TranslocoDirective,
  ],
  templateUrl: './import-rows.html',
  styles: `
    .said {
      display: block;
      overflow-wrap: anywhere;
    }
  `,
})
export class ImportRows {
  readonly programmeId = input.required<string>();
  readonly file = input.required<ImportView>();
  /** Absent from an address that asks for all. */
  readonly outcome = input('', { transform: (asked: string | undefined) => asked ?? '' });

  private readonly api = inject(ImportsApi);
  private readonly router = inject(Router);
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  protected readonly words = inject(RowWords);
  protected readonly rows = loadPages(
    () => ({
      programmeId: this.programmeId(),
      importId: this.file().id,
      outcome: this.outcome(),
      // What has become of the rows is known anew when the import has ended.
      settledAt: this.file().settledAt,
    }),
    ({ programmeId, importId, outcome }, after, abort) =>
      this.api.rows({ programmeId, importId }, { outcome, after }, abort),
  );
  protected readonly segments = computed(() => {
    const counts = this.file().counts;
    const one = (value: RowOutcome) => ({
      value,
      label: `${this.language.say(`imports.state.${value}`)} ${this.format.number(counts?.[value] ?? 0)}`,
    });
    return [{ value: '', label: this.language.say('shared.all') }, ...OUTCOMES.map(one)];
  });
  protected readonly refusedHref = computed(
    () =>
      `api/programmes/${this.programmeId()}/imports/${this.file().id}/refused.csv?language=${this.language.current()}`,
  );
  protected readonly key = ({ line }: ImportRowView) => String(line);
  protected readonly columns = computed<TableColumn<ImportRowView>[]>(() => [
    {
      id: 'line',
      label: this.say('line'),
      text: ({ line }) => this.format.number(line),
      noWrap: true,
    },
    {
      id: 'firm',
      label: this.say('firm'),
      text: (row) =>
        [row.enterpriseName, row.businessId, row.ownNumber].filter(Boolean).join(', ') || null,
    },
    { id: 'outcome', label: this.say('outcome') },
    { id: 'says', label: this.say('says') },
  ]);

  protected show(outcome: string): void {
    void this.router.navigate([], {
      queryParams: { outcome: outcome || null },
      queryParamsHandling: 'merge',
      replaceUrl: true,
    });
  }

  private say(column: string): string {
    return this.language.say(`imports.column.${column}`);
  }
}
