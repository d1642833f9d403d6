import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { GatheringView } from '@verso/contract';
import { isOfferChangeable, type OfferState, offerStatesAfter } from '@verso/domain';
import { EmptyState, Icon, PageHeader, Skeleton, VisibilityNote } from '@verso/ui';

import { load } from '../api/load';
import { LoadFailed } from '../api/load-failed';
import { type ApiProblem, toApiProblem } from '../api/problem';
import { ProblemWords } from '../api/problem-words';
import { Format } from '../shell/language/format';
import { CourseChip } from '../training/course-chip';
import { CourseWords } from '../training/course-words';
import { ReasonForm } from '../api/reason-form';
import { GatheringPeople } from './gathering-people';
import { GatheringWords } from './gathering-words';
import { GatheringsApi } from './gatherings-api';
import { SeatingPart } from './seating-part';

/** One network event for its staff: how it stands, who comes, and who sits where. */
@Component({
  selector: 'app-gathering-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[CourseChip, EmptyState, GatheringPeople, Icon, LoadFailed, MatButton, PageHeader],
    ...[ReasonForm, RouterLink, SeatingPart, Skeleton, TranslocoDirective, VisibilityNote],
  ],
  templateUrl: './gathering-page.html',
  styles: `
    .about {
      white-space: pre-line;
    }

    .about,
    .place {
      overflow-wrap: anywhere;
    }
  `,
})
export class GatheringPage {
  readonly programmeId = input.required<string>();
  readonly gatheringId = input.required<string>();

  private readonly api = inject(GatheringsApi);
  protected readonly format = inject(Format);
  protected readonly words = inject(GatheringWords);
  protected readonly places = inject(CourseWords);
  protected readonly problems = inject(ProblemWords);
  protected readonly cancelling = signal(false);
  protected readonly moving = signal(false);
  protected readonly problem = signal<ApiProblem | null>(null);
  protected readonly path = computed(() => ({
    programmeId: this.programmeId(),
    gatheringId: this.gatheringId(),
  }));
  protected readonly gathering = load(this.path, (path, signal) => this.api.read(path, signal));

  protected show(gathering: GatheringView): void {
    this.gathering.set(gathering);
    this.cancelling.set(false);
    this.problem.set(null);
  }

  protected isChangeable({ state }: GatheringView): boolean {
    return isOfferChangeable(state);
  }

  /** Where it may go in one tap; a cancellation asks why. */
  protected nextOf({ state }: GatheringView): readonly OfferState[] {
    return offerStatesAfter(state).filter((next) => next !== 'cancelled');
  }

  /** Firms that come, and those of them that wrote a test card. */
  protected firms({ participants }: GatheringView): number {
    return new Set(participants.map(({ enterpriseId }) => enterpriseId)).size;
  }

  protected cards({ participants }: GatheringView): number {
    const wrote = participants.filter(({ wroteCard }) => wroteCard);
    return new Set(wrote.map(({ enterpriseId }) => enterpriseId)).size;
  }

  protected async move(state: OfferState): Promise<void> {
    this.problem.set(null);
    this.moving.set(true);
    try {
      this.show(await this.api.move(this.path(), { state, reason: null }));
    } catch (error) {
      this.problem.set(toApiProblem(error));
    } finally {
      this.moving.set(false);
    }
  }

  protected readonly cancel = async (reason: string): Promise<void> => {
    this.show(await this.api.move(this.path(), { state: 'cancelled', reason }));
  };
}
