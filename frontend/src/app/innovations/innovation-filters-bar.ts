import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { InnovationCountsView } from '@verso/contract';

import { Format } from '../shell/language/format';
import type { InnovationFilters } from './innovations-api';

/** What the list of innovations is narrowed to, each kind and stage with its count. All of it stands in the address. */
@Component({
  selector: 'app-innovation-filters-bar',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      <nav [attr.aria-label]="t('innovations.list.by-state')">
        <a
          [routerLink]="[]"
          [queryParams]="{ state: null }"
          queryParamsHandling="merge"
          [attr.aria-current]="filters().state ? null : 'true'"
          >{{ t('innovations.list.any-state') }}</a
        >
        @for (one of counts().states; track one.state) {
          <a
            [routerLink]="[]"
            [queryParams]="{ state: one.state }"
            queryParamsHandling="merge"
            [attr.aria-current]="one.state === filters().state ? 'true' : null"
            >{{ t('innovations.stage.' + one.state) }}
            <span class="number">{{ format.number(one.innovations) }}</span></a
          >
        }
      </nav>
      <nav [attr.aria-label]="t('innovations.list.by-kind')">
        <a
          [routerLink]="[]"
          [queryParams]="{ kind: null }"
          queryParamsHandling="merge"
          [attr.aria-current]="filters().kind ? null : 'true'"
          >{{ t('innovations.list.any-kind') }}</a
        >
        @for (one of counts().kinds; track one.kind) {
          <a
            [routerLink]="[]"
            [queryParams]="{ kind: one.kind }"
            queryParamsHandling="merge"
            [attr.aria-current]="one.kind === filters().kind ? 'true' : null"
            >{{ t('innovations.kind.' + one.kind) }}
            <span class="number">{{ format.number(one.innovations) }}</span></a
          >
        }
      </nav>
    </ng-container>
  `,
  styleUrl: '../shell/count-links.scss',
})
export class InnovationFiltersBar {
  readonly counts = input.required<InnovationCountsView>();
  readonly filters = input.required<InnovationFilters>();
  protected readonly format = inject(Format);
}
