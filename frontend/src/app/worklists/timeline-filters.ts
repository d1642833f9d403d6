import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { TimelineCount } from '@verso/contract';
import { TIMELINE_KINDS, type TimelineKind, TIMELINE_SEARCH_LIMITS } from '@verso/domain';
import { Control, Field } from '@verso/ui';

import { TimelineWords } from './timeline-words';

/** What a timeline is narrowed to: a kind, each with its count, and words. Both stand in the address. */
@Component({
  selector: 'app-timeline-filters',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Control, Field, RouterLink, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      <ui-field [label]="t('worklists.timeline.search')">
        <input
          #words
          uiControl
          type="search"
          [maxLength]="limits.max"
          [value]="search()"
          (change)="find(words.value)"
        />
      </ui-field>
      <nav [attr.aria-label]="t('worklists.timeline.filter')">
        <a
          [routerLink]="[]"
          [queryParams]="{ kind: null }"
          queryParamsHandling="merge"
          [attr.aria-current]="kind() ? null : 'true'"
          >{{ t('worklists.filter.all') }} <span class="number">{{ all() }}</span></a
        >
        @for (one of kinds(); track one.kind) {
          <a
            [routerLink]="[]"
            [queryParams]="{ kind: one.kind }"
            queryParamsHandling="merge"
            [attr.aria-current]="one.kind === kind() ? 'true' : null"
            >{{ said.kind(one.kind) }} <span class="number">{{ one.events }}</span></a
          >
        }
      </nav>
    </ng-container>
  `,
  styleUrl: '../shell/count-links.scss',
})
export class TimelineFilters {
  readonly counts = input.required<readonly TimelineCount[]>();
  readonly kind = input.required<TimelineKind | null>();
  readonly search = input.required<string>();

  private readonly router = inject(Router);
  protected readonly said = inject(TimelineWords);
  protected readonly limits = TIMELINE_SEARCH_LIMITS;
  /** Those that there are, and the one that is asked for. */
  protected readonly kinds = computed(() =>
    TIMELINE_KINDS.map((kind) => ({ kind, events: this.of(kind) })).filter(
      ({ kind, events }) => events > 0 || kind === this.kind(),
    ),
  );
  protected readonly all = computed(() =>
    this.counts().reduce((sum, { events }) => sum + events, 0),
  );

  protected find(words: string): void {
    const search = words.trim();
    void this.router.navigate([], {
      queryParams: { search: search.length < TIMELINE_SEARCH_LIMITS.min ? null : search },
      queryParamsHandling: 'merge',
      replaceUrl: true,
    });
  }

  private of(kind: TimelineKind): number {
    return this.counts().find((one) => one.kind === kind)?.events ?? 0;
  }
}
