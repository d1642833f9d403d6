import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import type { FirstOrderFigures, InnovationCountsView } from '@verso/contract';
import { StatTile } from '@verso/ui';

import { Format } from '../shell/language/format';

/** What innovations and first orders of a programme come to: each firm once, a dash where nothing is claimed. */
@Component({
  selector: 'app-innovation-figures',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [StatTile, TranslocoDirective],
  template: `
    <div class="figures" *transloco="let t">
      @if (counts(); as view) {
        <ui-stat-tile
          [label]="t('innovations.list.total')"
          [value]="format.number(view.innovations)"
          [note]="t('innovations.list.firms', { count: format.number(view.enterprises) })"
        />
        @for (one of view.indicators; track one.indicator) {
          <ui-stat-tile
            [label]="t('innovations.list.indicator.' + one.indicator)"
            [value]="format.number(one.enterprises)"
            [note]="t('innovations.list.indicator-note')"
          />
        }
      }
      @if (orders(); as view) {
        <ui-stat-tile
          [label]="t('innovations.list.orders')"
          [value]="format.number(view.orders)"
          [note]="t('innovations.list.firms', { count: format.number(view.enterprises) })"
        />
        <ui-stat-tile
          [label]="t('innovations.list.order-days')"
          [value]="view.medianDays === null ? '–' : format.number(view.medianDays)"
          [note]="t('innovations.list.known', { count: format.number(view.withDays) })"
        />
        <ui-stat-tile
          [label]="t('innovations.list.order-value')"
          [value]="view.medianValueCents === null ? '–' : format.money(view.medianValueCents)"
          [note]="t('innovations.list.known', { count: format.number(view.withValue) })"
        />
      }
    </div>
  `,
  styles: `
    .figures {
      display: grid;
      gap: var(--s-24) var(--s-16);
      grid-template-columns: repeat(auto-fill, minmax(9rem, 1fr));
    }
  `,
})
export class InnovationFigures {
  readonly counts = input<InnovationCountsView | undefined>();
  readonly orders = input<FirstOrderFigures | undefined>();
  protected readonly format = inject(Format);
}
