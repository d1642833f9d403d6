import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { CourseView } from '@verso/contract';
import { type OfferState, offerStatesAfter, isOfferChangeable } from '@verso/domain';
import { EmptyState, Icon, PageHeader, Skeleton, VisibilityNote } from '@verso/ui';

import { load } from '../api/load';
import { LoadFailed } from '../api/load-failed';
import { type ApiProblem, toApiProblem } from '../api/problem';
import { ProblemWords } from '../api/problem-words';
import { ReasonForm } from '../api/reason-form';
import { Format } from '../shell/language/format';
import { CourseChip } from './course-chip';
import { CourseCompletions } from './course-completions';
import { CourseWords } from './course-words';
import { CoursesApi } from './courses-api';
import { ParticipantList } from './participant-list';

/** One course for its staff: how it stands, when it is, and who comes. */
@Component({
  selector: 'app-course-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[CourseChip, CourseCompletions, EmptyState, Icon, LoadFailed, MatButton, PageHeader],
    ...[ParticipantList, ReasonForm, RouterLink, Skeleton, TranslocoDirective, VisibilityNote],
  ],
  templateUrl: './course-page.html',
})
export class CoursePage {
  readonly programmeId = input.required<string>();
  readonly courseId = input.required<string>();

  private readonly api = inject(CoursesApi);
  protected readonly format = inject(Format);
  protected readonly words = inject(CourseWords);
  protected readonly problems = inject(ProblemWords);
  protected readonly cancelling = signal(false);
  protected readonly moving = signal(false);
  protected readonly problem = signal<ApiProblem | null>(null);
  protected readonly path = computed(() => ({
    programmeId: this.programmeId(),
    courseId: this.courseId(),
  }));
  protected readonly course = load(this.path, (path, signal) => this.api.read(path, signal));

  protected show(course: CourseView): void {
    this.course.set(course);
    this.cancelling.set(false);
    this.problem.set(null);
  }

  protected isChangeable({ state }: CourseView): boolean {
    return isOfferChangeable(state);
  }

  /** Where it may go in one tap; a cancellation asks why. */
  protected nextOf({ state }: CourseView): readonly OfferState[] {
    return offerStatesAfter(state).filter((next) => next !== 'cancelled');
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
