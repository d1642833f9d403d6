import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { ChallengeCountsView } from '@verso/contract';

import { Format } from '../shell/language/format';
import type { ChallengeFilters } from './challenges-api';

/** What the register is narrowed to, each state and kind with its count. All of it stands in the address. */
@Component({
  selector: 'app-register-filters-bar',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      <nav [attr.aria-label]="t('challenges.register.by-state')">
        <a
          [routerLink]="[]"
          [queryParams]="{ state: null }"
          queryParamsHandling="merge"
          [attr.aria-current]="filters().state ? null : 'true'"
          >{{ t('challenges.register.any-state') }}</a
        >
        @for (one of counts().states; track one.state) {
          <a
            [routerLink]="[]"
            [queryParams]="{ state: one.state }"
            queryParamsHandling="merge"
            [attr.aria-current]="one.state === filters().state ? 'true' : null"
            >{{ t('challenges.state.' + one.state) }}
            <span class="number">{{ format.number(one.shared) }}</span></a
          >
        }
      </nav>
      <nav [attr.aria-label]="t('challenges.register.by-kind')">
        <a
          [routerLink]="[]"
          [queryParams]="{ kind: null }"
          queryParamsHandling="merge"
          [attr.aria-current]="filters().kind ? null : 'true'"
          >{{ t('challenges.register.any-kind') }}</a
        >
        @for (one of counts().kinds; track one.kind) {
          <a
            [routerLink]="[]"
            [queryParams]="{ kind: one.kind }"
            queryParamsHandling="merge"
            [attr.aria-current]="one.kind === filters().kind ? 'true' : null"
            >{{ t('challenges.kind.' + one.kind) }}
            <span class="number">{{ format.number(one.shared) }}</span></a
          >
        }
      </nav>
    </ng-container>
  `,
  styleUrl: '../shell/count-links.scss',
})
export class RegisterFiltersBar {
  readonly counts = input.required<ChallengeCountsView>();
  readonly filters = input.required<ChallengeFilters>();
  protected readonly format = inject(Format);
}
