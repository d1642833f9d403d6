import { NgTemplateOutlet } from '@angular/common';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  contentChildren,
  DestroyRef,
  afterNextRender,
  ElementRef,
  inject,
  input,
  output,
  signal,
  type TemplateRef,
  viewChild,
} from '@angular/core';

import { Icon } from '../icon/icon';
import { Cell } from './cell';
import { rowAfterKey } from './row-focus';
import { ariaSort, nextSort, type TableColumn } from './table-column';

/**
 * A table for people who read many rows: its head stays in sight, its first column too when it
 * scrolls sideways, up and down move between rows, headings sort, and on a phone each row becomes
 * a card. The first column is the row's name, and its link when `rowHref` gives one.
 *
 * @example
 * ```html
 * <ui-data-table [caption]="t('…')" [columns]="columns()" [rows]="rows()" [rowKey]="key" [rowHref]="href"
 *   [sort]="sort()" (sortChange)="sort.set($event)" (openHref)="router.navigateByUrl($event)">
 *   <ui-status-chip *uiCell="'stage'; of: rows(); let row" [label]="…" />
 * </ui-data-table>
 * ```
 */
@Component({
  selector: 'ui-data-table',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, NgTemplateOutlet],
  host: {
    '[class.scrolls]': 'scrolls()',
    '[class.roomy]': 'roomy()',
    '[class.dimmed]': 'refreshing()',
  },
  templateUrl: './data-table.html',
  styleUrls: ['./data-table.scss', './data-table-cards.scss'],
})
export class DataTable<Row> {
  /** What the table is, for those who do not see it. */
  readonly caption = input.required<string>();
  readonly columns = input.required<readonly TableColumn<Row>[]>();
  readonly rows = input.required<readonly Row[]>();
  /** What tells rows apart. */
  readonly rowKey = input.required<(row: Row) => string>();
  /** Where a row leads; null for rows that lead nowhere. */
  readonly rowHref = input<(row: Row) => string | null>(() => null);
  /** The present order, as the server takes it: `name` or `-name`. */
  readonly sort = input<string | null>(null);
  /** 48 px rows instead of 40, for those who visit seldom. */
  readonly roomy = input(false);
  /** Whether newer rows are on their way. */
  readonly refreshing = input(false);
  readonly sortChange = output<string>();
  /** A row was opened with a plain click; the page navigates, so that nothing is loaded anew. */
  readonly openHref = output<string>();

  protected readonly scrolls = signal(false);
  protected readonly ariaSort = ariaSort;
  private readonly cells = contentChildren<Cell<Row>>(Cell);
  private readonly table = viewChild.required<ElementRef<HTMLTableElement>>('table');
  private readonly templates = computed(
    () => new Map(this.cells().map((cell) => [cell.column(), cell.template])),
  );

  constructor() {
    const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    const destroyed = inject(DestroyRef);
    afterNextRender(() => {
      if (typeof ResizeObserver === 'undefined') return;
      const watcher = new ResizeObserver(() => {
        this.scrolls.set(this.table().nativeElement.scrollWidth > host.clientWidth + 1);
      });
      watcher.observe(host);
      watcher.observe(this.table().nativeElement);
      destroyed.onDestroy(() => watcher.disconnect());
    });
  }

  protected templateOf(column: TableColumn<Row>): TemplateRef<unknown> | null {
    return this.templates().get(column.id) ?? null;
  }

  protected textOf(column: TableColumn<Row>, row: Row): string {
    return column.text?.(row) ?? '–';
  }

  protected sortBy(name: string): void {
    this.sortChange.emit(nextSort(this.sort(), name));
  }

  protected open(event: MouseEvent, href: string): void {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
      return;
    event.preventDefault();
    this.openHref.emit(href);
  }

  protected moveFocus(event: KeyboardEvent): void {
    const next = rowAfterKey(event.key, event.target);
    if (!next) return;
    event.preventDefault();
    next.focus();
  }
}
