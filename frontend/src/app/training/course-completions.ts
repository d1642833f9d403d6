import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { form, FormField, FormRoot, maxLength, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import type { CourseView } from '@verso/contract';
import { helsinkiDate, TRAINING_LIMITS } from '@verso/domain';
import { Control, Field, Toast } from '@verso/ui';

import { FieldErrors } from '../api/field-errors';
import { FormProblem } from '../api/form-problem';
import { sending } from '../api/submit';
import { Language } from '../shell/language/language';
import { type CoursePath, CoursesApi } from './courses-api';

/** Records in one act a completion for each who attended and has none yet. */
@Component({
  selector: 'app-course-completions',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[Control, Field, FieldErrors, FormField, FormProblem],
    ...[FormRoot, MatButton, TranslocoDirective],
  ],
  template: `
    @if (many() > 0) {
      <form class="form" *transloco="let t" [formRoot]="form">
        <ui-field [label]="t('training.form.evidence')" [hint]="t('training.completions.hint')">
          <input uiControl autocomplete="off" [formField]="form.evidence" />
        </ui-field>
        <app-form-problem [form]="form" />
        <div class="form-actions">
          <button matButton="filled" type="submit" [disabled]="form().submitting()">
            {{ t('training.completions.record', { many: many() }) }}
          </button>
        </div>
      </form>
    }
  `,
})
export class CourseCompletions {
  readonly course = input.required<CourseView>();
  readonly path = input.required<CoursePath>();
  readonly saved = output<CourseView>();

  private readonly api = inject(CoursesApi);
  private readonly toast = inject(Toast);
  private readonly language = inject(Language);
  /** How many attended and have no completion; none before the last day. */
  protected readonly many = computed(() => {
    const { endsOn, participants, state } = this.course();
    if (state === 'cancelled' || endsOn > helsinkiDate(Date.now())) return 0;
    return participants.filter((one) => one.attended === true && !one.completed).length;
  });
  protected readonly form = form(
    signal({ evidence: this.language.say('training.completions.usual') }),
    (path) => {
      required(path.evidence);
      maxLength(path.evidence, TRAINING_LIMITS.evidence.max);
    },
    {
      submission: sending(async ({ evidence }: { evidence: string }) => {
        const course = await this.api.complete(this.path(), evidence.trim());
        this.toast.say(this.language.say('training.saved.completed'));
        this.saved.emit(course);
      }),
    },
  );
}
