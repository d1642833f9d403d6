import {
  ChangeDetectionStrategy,
  Component,
  computed,
  DOCUMENT,
  inject,
  input,
  signal,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { GatheringView } from '@verso/contract';
import { isOfferChangeable } from '@verso/domain';
import { EmptyState, Icon, PageHeader, Skeleton } from '@verso/ui';

import { load } from '../api/load';
import { LoadFailed } from '../api/load-failed';
import { type ApiProblem, toApiProblem } from '../api/problem';
import { ProblemWords } from '../api/problem-words';
import { roundsOf } from './gathering-tables';
import { GatheringWords } from './gathering-words';
import { GatheringsApi } from './gatherings-api';

interface Chosen {
  readonly round: number;
  readonly signUpId: string;
}

/** The tables of a network event, round by round: to be printed, and to exchange two people by hand. */
@Component({
  selector: 'app-tables-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[EmptyState, Icon, LoadFailed, MatButton, PageHeader],
    ...[RouterLink, Skeleton, TranslocoDirective],
  ],
  templateUrl: './tables-page.html',
  styleUrl: './tables-page.scss',
})
export class TablesPage {
  readonly programmeId = input.required<string>();
  readonly gatheringId = input.required<string>();

  private readonly api = inject(GatheringsApi);
  private readonly window = inject(DOCUMENT).defaultView;
  protected readonly words = inject(GatheringWords);
  protected readonly problems = inject(ProblemWords);
  protected readonly busy = signal(false);
  protected readonly problem = signal<ApiProblem | null>(null);
  protected readonly chosen = signal<Chosen | null>(null);
  private readonly path = computed(() => ({
    programmeId: this.programmeId(),
    gatheringId: this.gatheringId(),
  }));
  protected readonly gathering = load(this.path, (path, signal) => this.api.read(path, signal));
  protected readonly rounds = computed(() => roundsOf(this.gathering.value()?.participants ?? []));
  protected readonly isAhead = computed(() => {
    const view = this.gathering.value();
    return view ? isOfferChangeable(view.state) : false;
  });

  protected nameOf({ participants }: GatheringView, signUpId: string): string {
    return participants.find(({ id }) => id === signUpId)?.contactName ?? '';
  }

  protected isChosen(round: number, signUpId: string): boolean {
    const chosen = this.chosen();
    return chosen?.round === round && chosen.signUpId === signUpId;
  }

  /** The first of two is remembered, the second exchanges with her; another round begins anew. */
  protected async choose(round: number, signUpId: string): Promise<void> {
    const first = this.chosen();
    const seatingId = this.gathering.value()?.seating?.id;
    if (!seatingId || first?.round !== round) {
      this.chosen.set({ round, signUpId });
      return;
    }
    if (first.signUpId !== signUpId) await this.exchange(seatingId, first, signUpId);
    this.chosen.set(null);
  }

  protected print(): void {
    this.window?.print();
  }

  private async exchange(seatingId: string, first: Chosen, withSignUpId: string): Promise<void> {
    const request = { round: first.round, gatheringSignUpId: first.signUpId, withSignUpId };
    this.problem.set(null);
    this.busy.set(true);
    try {
      this.gathering.set(await this.api.exchange(this.path(), seatingId, request));
    } catch (error) {
      this.problem.set(toApiProblem(error));
    } finally {
      this.busy.set(false);
    }
  }
}
