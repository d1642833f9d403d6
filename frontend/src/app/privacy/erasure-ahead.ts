import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import type { ErasureAhead, ErasureTable } from '@verso/contract';
import { DataTable, type TableColumn } from '@verso/ui';

import { Format } from '../shell/language/format';
import { Language } from '../shell/language/language';

/** What an erasure takes and what it leaves, table by table. */
@Component({
  selector: 'app-erasure-ahead',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DataTable, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      <section class="stack" aria-labelledby="ahead-erased">
        <h2 id="ahead-erased">{{ t('privacy.ahead.erased') }}</h2>
        @if (erased().length > 0) {
          <ui-data-table
            [caption]="t('privacy.ahead.erased')"
            [columns]="erasedColumns()"
            [rows]="erased()"
            [rowKey]="key"
          />
        } @else {
          <p class="quiet">{{ t('privacy.ahead.nothing') }}</p>
        }
      </section>
      @if (kept().length > 0) {
        <section class="stack section" aria-labelledby="ahead-kept">
          <h2 id="ahead-kept">{{ t('privacy.ahead.kept') }}</h2>
          @if (ahead().keptUntil; as until) {
            <p class="quiet">
              {{ t('privacy.ahead.until', { day: format.day(until), basis: basis() }) }}
            </p>
          }
          <ui-data-table
            [caption]="t('privacy.ahead.kept')"
            [columns]="keptColumns()"
            [rows]="kept()"
            [rowKey]="key"
          />
        </section>
      }
    </ng-container>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--s-24);
      grid-template-columns: minmax(0, 1fr);
    }
  `,
})
export class ErasureAheadView {
  readonly ahead = input.required<ErasureAhead>();

  protected readonly format = inject(Format);
  private readonly language = inject(Language);
  protected readonly key = ({ table }: ErasureTable): string => table;
  protected readonly erased = computed(() => this.ahead().tables.filter(({ rows }) => rows > 0));
  protected readonly kept = computed(() =>
    this.ahead().tables.filter(({ kept, found }) => kept !== null && found > 0),
  );
  protected readonly basis = computed(
    () => this.ahead().legalBasis ?? this.language.say('privacy.basis.records'),
  );
  protected readonly erasedColumns = computed((): TableColumn<ErasureTable>[] => [
    this.name(),
    {
      id: 'act',
      label: this.language.say('privacy.ahead.act'),
      text: ({ did }) => (did === null ? null : this.language.say(`privacy.ahead.${did}`)),
    },
    this.count(({ rows }) => rows),
  ]);
  protected readonly keptColumns = computed((): TableColumn<ErasureTable>[] => [
    this.name(),
    {
      id: 'why',
      label: this.language.say('privacy.ahead.why'),
      text: ({ kept }) => (kept === null ? null : this.language.say(`privacy.ahead.for-${kept}`)),
    },
    this.count(({ found }) => found),
  ]);

  private name(): TableColumn<ErasureTable> {
    const label = this.language.say('privacy.ahead.table');
    return { id: 'table', label, text: ({ title }) => this.language.pick(title) };
  }

  private count(of: (row: ErasureTable) => number): TableColumn<ErasureTable> {
    const label = this.language.say('privacy.ahead.rows');
    return { id: 'rows', label, align: 'end', text: (row) => this.format.number(of(row)) };
  }
}
