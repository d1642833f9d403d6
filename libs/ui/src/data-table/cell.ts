import { Directive, inject, input, TemplateRef } from '@angular/core';

interface CellContext<Row> {
  readonly $implicit: Row;
}

/**
 * How one column's cells look, when text is not enough. `of` is only there for the row's type.
 *
 * @example `<ui-status-chip *uiCell="'stage'; of: rows(); let row" [label]="row.stage" />`
 */
@Directive({ selector: '[uiCell]' })
export class Cell<Row> {
  readonly column = input.required<string>({ alias: 'uiCell' });
  readonly of = input<readonly Row[]>([], { alias: 'uiCellOf' });
  readonly template = inject<TemplateRef<CellContext<Row>>>(TemplateRef);

  static ngTemplateContextGuard<Row>(
    _cell: Cell<Row>,
    context: unknown,
  ): context is CellContext<Row> {
    return typeof context === 'object';
  }
}
