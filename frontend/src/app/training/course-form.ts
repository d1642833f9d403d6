import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { form, FormField, FormRoot } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import type { CourseView, PlanCourseRequest } from '@verso/contract';
import { COURSE_LIMITS, COURSE_WAYS, LANGUAGES, TRAINING_SKILLS } from '@verso/domain';
import { Control, Field, NumberInput } from '@verso/ui';

import { FieldErrors } from '../api/field-errors';
import { FormProblem } from '../api/form-problem';
import { sending } from '../api/submit';
import { drafted } from '../session/drafts';
import { Format } from '../shell/language/format';
import {
  type CourseFields,
  courseFields,
  courseRequest,
  courseRules,
  USUAL_DAY,
} from './course-fields';

/** A course to plan or to change. */
@Component({
  selector: 'app-course-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[Control, Field, FieldErrors, FormField, FormProblem, FormRoot],
    ...[MatButton, NumberInput, TranslocoDirective],
  ],
  templateUrl: './course-form.html',
  styles: `
    .pair {
      align-items: start;
      display: grid;
      gap: var(--s-16);
      grid-template-columns: repeat(auto-fit, minmax(13rem, 1fr));
    }

    fieldset {
      border: 0;
      display: grid;
      gap: var(--s-12);
      margin: 0;
      min-inline-size: 0;
      padding: 0;
    }

    legend {
      font-weight: 600;
      padding: 0 0 var(--s-8);
    }
  `,
})
export class CourseForm {
  readonly programmeId = input.required<string>();
  /** The course to change; null for a new one. */
  readonly course = input<CourseView | null>(null);
  readonly send = input.required<(request: PlanCourseRequest) => Promise<void>>();

  protected readonly format = inject(Format);
  protected readonly skills = TRAINING_SKILLS;
  protected readonly ways = COURSE_WAYS;
  protected readonly languages = LANGUAGES;
  private readonly draft = drafted<CourseFields>(
    () => `course ${this.programmeId()} ${this.course()?.id ?? 'new'}`,
    () => courseFields(this.course()),
  );
  protected readonly form = form(this.draft.fields, courseRules, {
    submission: sending(async (fields: CourseFields) => {
      await this.send()(courseRequest(fields));
      this.draft.forget();
    }),
  });
  protected readonly isWindow = computed(() => this.draft.fields().way === 'self-paced');
  protected readonly takesMore = computed(
    () => this.draft.fields().sessions.length < COURSE_LIMITS.sessions.max,
  );

  forget(): void {
    this.draft.forget();
  }

  /** A window is one: days that nobody sees any more are not asked for. */
  protected trim(): void {
    if (this.isWindow()) this.form.sessions().value.update((rows) => rows.slice(0, 1));
  }

  protected add(): void {
    this.form
      .sessions()
      .value.update((rows) => [...rows, { ...(rows.at(-1) ?? USUAL_DAY), startsOn: '' }]);
  }

  protected remove(place: number): void {
    this.form.sessions().value.update((rows) => rows.filter((_, nth) => nth !== place));
  }
}
