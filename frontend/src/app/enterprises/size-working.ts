import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import type { SizeView, SizeYearView } from '@verso/contract';
import { PARTNER_FROM_PERCENT } from '@verso/domain';
import { DataTable, Notice, type TableColumn } from '@verso/ui';

import { Format } from '../shell/language/format';
import { Language } from '../shell/language/language';
import { ceilingRows, type SizeRow, sizeRows } from './size-rows';

/** How a firm's size class comes about: each year with its lines, its sum, and what follows from it. */
@Component({
  selector: 'app-size-working',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DataTable, Notice, TranslocoDirective],
  host: { class: 'stack' },
  templateUrl: './size-working.html',
  styles: `
    .class {
      font-size: var(--text-24);
      font-weight: 600;
      line-height: 1.2;
    }
  `,
})
export class SizeWorking {
  readonly view = input.required<SizeView>();
  readonly firmName = input.required<string>();

  private readonly language = inject(Language);
  protected readonly format = inject(Format);
  private readonly words = {
    say: (key: string, params?: Readonly<Record<string, unknown>>) =>
      this.language.say(key, params),
    format: this.format,
    nameOf: (id: string) => this.nameOf(id),
  };
  protected readonly columns = computed((): readonly TableColumn<SizeRow>[] => [
    { id: 'name', label: this.say('column.name'), text: ({ name }) => name },
    { id: 'relation', label: this.say('column.relation'), text: ({ relation }) => relation },
    ...(['persons', 'turnover', 'balance'] as const).map((id): TableColumn<SizeRow> => ({
      ...{ id, label: this.say(`column.${id}`), align: 'end' },
      text: (row) => row[id],
    })),
  ]);
  protected readonly ceilingColumns = computed(() =>
    this.columns()
      .filter(({ id }) => id !== 'relation')
      .map((column) =>
        column.id === 'name' ? { ...column, label: this.say('column.class') } : column,
      ),
  );
  protected readonly years = computed(() =>
    this.view().years.map((year) => ({
      year,
      rows: sizeRows(year, this.words),
      follows: this.followsFrom(year),
    })),
  );
  protected readonly ceilings = computed(() => ceilingRows(this.words));
  /** Whose figures lack in the last year that has ended. */
  protected readonly missing = computed(() => {
    const last = this.view().years.find(({ isClosed }) => isClosed);
    if (last?.ofYear !== null) return '';
    const lacking = last.lines.filter(({ figures, includedIn }) => !figures && !includedIn);
    return lacking.map(({ id }) => this.nameOf(id)).join(', ');
  });
  protected readonly keyOf = ({ key }: SizeRow): string => key;

  protected say(key: string, params?: Readonly<Record<string, unknown>>): string {
    return this.language.say(`enterprises.size.${key}`, params);
  }

  private nameOf(id: string): string {
    return this.view().others.find((other) => other.id === id)?.name ?? this.firmName();
  }

  private followsFrom({ fiscalYearEndsOn, ofYear, size, reason, publicPercent }: SizeYearView) {
    const day = this.format.day(fiscalYearEndsOn);
    if (publicPercent >= PARTNER_FROM_PERCENT) {
      return this.say('public', { day, share: this.format.number(publicPercent, 2) });
    }
    const [year, status] = [ofYear, size].map((one) => this.say(one ?? 'unknown'));
    return this.say(`reason.${reason}`, { day, year, status });
  }
}
