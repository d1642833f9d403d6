import {
  booleanAttribute,
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  model,
  output,
  signal,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import type { TimelineCount, TimelineItem } from '@verso/contract';
import { TIMELINE_KINDS, TIMELINE_SEARCH_LIMITS } from '@verso/domain';
import { EmptyState, Skeleton } from '@verso/ui';

import { LoadFailed } from '../api/load-failed';
import { loadPages } from '../api/pages';
import { ProblemWords } from '../api/problem-words';
import { type FirmPath, TimelineApi } from './timeline-api';
import { TimelineFilters } from './timeline-filters';
import { TimelineItems } from './timeline-items';

/** A firm's timeline page by page, as the address narrows it. */
@Component({
  selector: 'app-timeline-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[EmptyState, LoadFailed, MatButton, Skeleton, TimelineFilters, TimelineItems],
    TranslocoDirective,
  ],
  templateUrl: './timeline-list.html',
})
export class TimelineList {
  readonly path = input.required<FirmPath>();
  readonly staff = input(false, { transform: booleanAttribute });
  /** As they stand in the address. */
  readonly kind = input<string>();
  readonly search = input<string>();
  readonly editing = model<string | null>(null);
  readonly changed = output();

  private readonly api = inject(TimelineApi);
  protected readonly problems = inject(ProblemWords);
  protected readonly counts = signal<readonly TimelineCount[]>([]);
  /** What the address does not know is left out. */
  protected readonly asked = computed(() => {
    const { min, max } = TIMELINE_SEARCH_LIMITS;
    const search = (this.search() ?? '').trim().slice(0, max);
    return {
      kind: TIMELINE_KINDS.find((one) => one === this.kind()) ?? null,
      search: search.length < min ? null : search,
    };
  });
  protected readonly isNarrowed = computed(() => Object.values(this.asked()).some(Boolean));
  protected readonly rows = loadPages<
    ReturnType<typeof this.asked> & { readonly path: FirmPath },
    TimelineItem
  >(
    () => ({ path: this.path(), ...this.asked() }),
    async ({ path, ...query }, after, signal) => {
      const { items, next, counts } = await this.api.read(path, query, after, signal);
      this.counts.set(counts);
      return { items, next };
    },
  );

  /** Asks anew from the newest on. */
  reload(): void {
    this.rows.reload();
  }

  protected corrected(): void {
    this.editing.set(null);
    this.reload();
    this.changed.emit();
  }
}
