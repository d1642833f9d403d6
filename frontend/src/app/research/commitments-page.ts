import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { CommitmentState } from '@verso/contract';
import { COMMITMENT_STATES } from '@verso/domain';
import { EmptyState, Icon, PageHeader, Skeleton } from '@verso/ui';

import { load } from '../api/load';
import { LoadFailed } from '../api/load-failed';
import { loadPages } from '../api/pages';
import { ProblemWords } from '../api/problem-words';
import { CommitmentForm } from './commitment-form';
import { CommitmentList } from './commitment-list';
import { CommitmentsApi } from './commitments-api';

/** What research partners promised in a programme, and what came of it. */
@Component({
  selector: 'app-commitments-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[CommitmentForm, CommitmentList, EmptyState, Icon, LoadFailed, MatButton, PageHeader],
    ...[RouterLink, Skeleton, TranslocoDirective],
  ],
  templateUrl: './commitments-page.html',
  styleUrl: './research.scss',
})
export class CommitmentsPage {
  readonly programmeId = input.required<string>();
  readonly state = input<string>();

  private readonly api = inject(CommitmentsApi);
  protected readonly problems = inject(ProblemWords);
  /** None, and each. */
  protected readonly filters = [null, ...COMMITMENT_STATES];
  protected readonly adding = signal(false);
  /** What an old or mistyped address says is left out. */
  protected readonly chosen = computed(
    () => COMMITMENT_STATES.find((known) => known === this.state()) ?? null,
  );
  private readonly asked = computed(() => ({
    ...{ programmeId: this.programmeId(), state: this.chosen() },
  }));
  protected readonly commitments = loadPages(this.asked, ({ programmeId, state }, after, signal) =>
    this.api.list(programmeId, { state, after }, signal),
  );
  private readonly counts = load(
    () => this.programmeId(),
    (programmeId, signal) => this.api.counts(programmeId, signal),
  );

  /** How many a filter shows; nothing before they are counted, or of all. */
  protected countOf(state: CommitmentState | null): string {
    const counts = this.counts.value();
    if (state === null || !counts) return '';
    return ` ${state === 'given-up' ? counts.givenUp : counts[state]}`;
  }

  protected show(): void {
    this.adding.set(false);
    this.commitments.reload();
    this.counts.reload();
  }
}
