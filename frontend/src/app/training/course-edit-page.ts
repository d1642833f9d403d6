import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  viewChild,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { PlanCourseRequest } from '@verso/contract';
import { Icon, PageHeader, Skeleton } from '@verso/ui';

import { load } from '../api/load';
import { LoadFailed } from '../api/load-failed';
import { CourseForm } from './course-form';
import { CoursesApi } from './courses-api';

/** Plans a course, or changes one. */
@Component({
  selector: 'app-course-edit-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[CourseForm, Icon, LoadFailed, MatButton, PageHeader],
    ...[RouterLink, Skeleton, TranslocoDirective],
  ],
  template: `
    <div class="page narrow" *transloco="let t">
      <ui-page-header
        [heading]="t(courseId() ? 'training.course.change' : 'training.courses.new')"
        [lead]="t(courseId() ? 'training.course.change-lead' : 'training.course.new-lead')"
      >
        <a pageBack class="row" [routerLink]="back()"
          ><ui-icon name="arrow-left" />{{
            t(courseId() ? 'training.course.back-to' : 'training.course.back')
          }}</a
        >
      </ui-page-header>
      @switch (page.state()) {
        @case ('ready') {
          <app-course-form
            [programmeId]="programmeId()"
            [course]="page.value()!.course"
            [send]="send"
          >
            <button matButton="text" type="button" (click)="giveUp()">
              {{ t('shared.cancel') }}
            </button>
          </app-course-form>
        }
        @case ('failed') {
          <app-load-failed [problem]="page.error()" (retry)="page.reload()" />
        }
        @default {
          <ui-skeleton [lines]="8" [label]="t('shared.loading')" />
        }
      }
    </div>
  `,
})
export class CourseEditPage {
  readonly programmeId = input.required<string>();
  /** Nothing for a new course. */
  readonly courseId = input<string>();

  private readonly api = inject(CoursesApi);
  private readonly router = inject(Router);
  private readonly courseForm = viewChild(CourseForm);
  protected readonly page = load(
    () => ({ programmeId: this.programmeId(), courseId: this.courseId() }),
    async ({ programmeId, courseId }, signal) => ({
      course: courseId ? await this.api.read({ programmeId, courseId }, signal) : null,
    }),
  );
  protected readonly back = computed(() => {
    const courseId = this.courseId();
    const courses = ['/programmes', this.programmeId(), 'courses'];
    return courseId ? [...courses, courseId] : courses;
  });

  protected readonly send = async (request: PlanCourseRequest): Promise<void> => {
    const programmeId = this.programmeId();
    const course = this.page.value()?.course;
    const { id } = course
      ? await this.api.change(
          { programmeId, courseId: course.id },
          { ...request, basedOn: course.version },
        )
      : await this.api.plan(programmeId, request);
    await this.router.navigate(['/programmes', programmeId, 'courses', id]);
  };

  protected giveUp(): void {
    this.courseForm()?.forget();
    void this.router.navigate(this.back());
  }
}
