import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { form, FormField, FormRoot, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import type { ContactView, CourseRow } from '@verso/contract';
import { Control, Field, Opened } from '@verso/ui';

import { FieldErrors } from '../api/field-errors';
import { FormProblem } from '../api/form-problem';
import { sending } from '../api/submit';
import { CourseWords } from './course-words';
import { CoursesApi } from './courses-api';
import type { FirmPath } from './training-api';

/** Signs somebody of a firm up for a course of the programme, in the name of the firm. */
@Component({
  selector: 'app-sign-up-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[Control, Field, FieldErrors, FormField, FormProblem],
    ...[FormRoot, MatButton, Opened, TranslocoDirective],
  ],
  template: `
    <form uiOpened class="form" *transloco="let t" [formRoot]="form">
      <ui-field [label]="t('training.sign-up.course')">
        <select uiControl [formField]="form.courseId">
          <option value="">{{ t('training.form.choose') }}</option>
          @for (course of courses(); track course.id) {
            <option [value]="course.id">{{ course.title }} ({{ words.span(course) }})</option>
          }
        </select>
      </ui-field>
      <ui-field [label]="t('training.sign-up.who')" [hint]="t('training.form.contact-hint')">
        <select uiControl class="medium" [formField]="form.contactId">
          <option value="">{{ t('training.form.choose') }}</option>
          @for (contact of contacts(); track contact.id) {
            <option [value]="contact.id">{{ contact.name }}</option>
          }
        </select>
      </ui-field>
      <app-form-problem [form]="form" />
      <div class="form-actions">
        <button matButton="filled" type="submit" [disabled]="form().submitting()">
          {{ t('training.sign-up.yes') }}
        </button>
        <button matButton="text" type="button" (click)="cancelled.emit()">
          {{ t('shared.cancel') }}
        </button>
      </div>
    </form>
  `,
})
export class SignUpForm {
  readonly path = input.required<FirmPath>();
  readonly contacts = input.required<readonly ContactView[]>();
  /** Those that still take people. */
  readonly courses = input.required<readonly CourseRow[]>();
  readonly saved = output<'signed-up' | 'queued'>();
  readonly cancelled = output();

  private readonly api = inject(CoursesApi);
  protected readonly words = inject(CourseWords);
  protected readonly form = form(
    signal({ courseId: '', contactId: '' }),
    (path) => {
      required(path.courseId);
      required(path.contactId);
    },
    {
      submission: sending(async (request: { courseId: string; contactId: string }) => {
        const { waits } = await this.api.signUp(this.path(), request);
        this.saved.emit(waits ? 'queued' : 'signed-up');
      }),
    },
  );
}
