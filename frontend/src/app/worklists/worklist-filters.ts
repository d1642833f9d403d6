import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { WorklistCounts } from '@verso/contract';
import { WORKLIST_AFTER_DAYS, WORKLIST_RULES, type WorklistRule } from '@verso/domain';
import { Control, Field } from '@verso/ui';

import { LineCounts } from './line-counts';

const QUIET_DAYS = [14, 30, 60, 90, 180, 365];

/** The lists in one, each with its count; which one is open stands in the address. */
@Component({
  selector: 'app-worklist-filters',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Control, Field, RouterLink, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      <nav [attr.aria-label]="t('worklists.filter.label')">
        <a
          [routerLink]="[]"
          [queryParams]="{ rule: null, quietDays: null }"
          queryParamsHandling="merge"
          [attr.aria-current]="rule() ? null : 'true'"
          >{{ t('worklists.filter.all') }} <span class="number">{{ said.all(counts()) }}</span></a
        >
        @for (one of rules(); track one) {
          <a
            [routerLink]="[]"
            [queryParams]="{ rule: one, quietDays: null }"
            queryParamsHandling="merge"
            [attr.aria-current]="one === rule() ? 'true' : null"
            >{{ t('worklists.rule.' + one + '.heading') }}
            <span class="number">{{ said.of(counts()[one]) }}</span></a
          >
        }
      </nav>
      @if (rule() === 'no-contact') {
        <ui-field [label]="t('worklists.filter.quiet')">
          <select #days uiControl class="medium" (change)="quiet(days.value)">
            @for (one of choices(); track one) {
              <option [value]="one" [selected]="one === quietDays()">
                {{ t('worklists.filter.days', { days: one }) }}
              </option>
            }
          </select>
        </ui-field>
      }
    </ng-container>
  `,
  styleUrl: '../shell/count-links.scss',
})
export class WorklistFilters {
  readonly counts = input.required<WorklistCounts>();
  readonly rule = input.required<WorklistRule | null>();
  readonly quietDays = input.required<number>();

  private readonly router = inject(Router);
  protected readonly said = inject(LineCounts);
  /** Those that ask for something, and the one that is open. */
  protected readonly rules = computed(() =>
    WORKLIST_RULES.filter((one) => this.counts()[one] > 0 || one === this.rule()),
  );
  /** Also a number that only stands in the address. */
  protected readonly choices = computed(() =>
    [...new Set([...QUIET_DAYS, this.quietDays()])].sort((a, b) => a - b),
  );

  protected quiet(days: string): void {
    const isUsual = Number(days) === WORKLIST_AFTER_DAYS['no-contact'];
    void this.router.navigate([], {
      queryParams: { quietDays: isUsual ? null : days },
      queryParamsHandling: 'merge',
      replaceUrl: true,
    });
  }
}
