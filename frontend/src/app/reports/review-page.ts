import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Control, EmptyState, Field, PageHeader, Skeleton } from '@verso/ui';

import { load } from '../api/load';
import { LoadFailed } from '../api/load-failed';
import { Language } from '../shell/language/language';
import { ReleaseSection } from './release-section';
import { ReviewApi } from './review-api';

/** What a funder reads: a programme, a month, and the figures that were published for it. */
@Component({
  selector: 'app-review-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Control,
    EmptyState,
    Field,
    LoadFailed,
    PageHeader,
    ReleaseSection,
    Skeleton,
    TranslocoDirective,
  ],
  templateUrl: './review-page.html',
})
export class ReviewPage {
  /** ?programme= */
  readonly programme = input('');
  /** ?month= */
  readonly month = input('');

  private readonly api = inject(ReviewApi);
  private readonly router = inject(Router);
  protected readonly language = inject(Language);
  protected readonly programmes = load(
    () => ({}),
    (_, signal) => this.api.programmes(signal),
  );
  protected readonly chosen = computed(() => {
    const all = this.programmes.value() ?? [];
    return all.find(({ id }) => id === this.programme()) ?? all[0] ?? null;
  });
  protected readonly review = load(
    () => {
      const programme = this.chosen();
      return programme ? { programmeId: programme.id, month: this.month() } : undefined;
    },
    ({ programmeId, month }, signal) => this.api.read(programmeId, month, signal),
    { keep: true },
  );

  protected choose(programme: string): void {
    void this.router.navigate([], {
      queryParams: { programme, month: null },
      queryParamsHandling: 'merge',
    });
  }

  protected chooseMonth(month: string): void {
    void this.router.navigate([], { queryParams: { month }, queryParamsHandling: 'merge' });
  }
}
