import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { form, FormField, FormRoot, maxLength, minLength, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import type { MeetingTaskLine, MeetingView } from '@verso/contract';
import { addDays, helsinkiDate, MEETING_LIMITS } from '@verso/domain';
import { Control, Field, StatusChip } from '@verso/ui';

import { FieldErrors } from '../api/field-errors';
import { FormProblem } from '../api/form-problem';
import { type ApiProblem, toApiProblem } from '../api/problem';
import { ProblemWords } from '../api/problem-words';
import { sending } from '../api/submit';
import { drafted } from '../session/drafts';
import { Format } from '../shell/language/format';
import { type MeetingPath, MeetingsApi } from './meetings-api';

interface TaskFields {
  readonly title: string;
  readonly enterpriseId: string;
  readonly dueOn: string;
}

/** Days that a task is given unless somebody says otherwise. */
const GIVEN = 14;

/** What was agreed at a meeting: who does it and by when; done by a tap. */
@Component({
  selector: 'app-task-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Control,
    Field,
    FieldErrors,
    FormField,
    FormProblem,
    FormRoot,
    MatButton,
    StatusChip,
    TranslocoDirective,
  ],
  templateUrl: './task-list.html',
})
export class TaskList {
  readonly path = input.required<MeetingPath>();
  readonly meeting = input.required<MeetingView>();
  readonly changed = output();

  private readonly api = inject(MeetingsApi);
  protected readonly format = inject(Format);
  protected readonly problems = inject(ProblemWords);
  protected readonly problem = signal<ApiProblem | null>(null);
  private readonly draft = drafted<TaskFields>(
    () => `meeting task ${this.path().meetingId}`,
    () => ({ title: '', enterpriseId: '', dueOn: addDays(helsinkiDate(Date.now()), GIVEN) }),
  );
  protected readonly form = form(
    this.draft.fields,
    (path) => {
      required(path.title);
      minLength(path.title, MEETING_LIMITS.task.min);
      maxLength(path.title, MEETING_LIMITS.task.max);
      required(path.dueOn);
    },
    { submission: sending((value: TaskFields) => this.add(value)) },
  );

  protected async settle({ id, isDone }: MeetingTaskLine): Promise<void> {
    this.problem.set(null);
    try {
      await this.api.settleTask(this.path(), id, !isDone);
    } catch (error) {
      this.problem.set(toApiProblem(error));
    }
    this.changed.emit();
  }

  private async add({ title, enterpriseId, dueOn }: TaskFields): Promise<void> {
    const task = { title: title.trim(), enterpriseId: enterpriseId || null, dueOn };
    await this.api.addTask(this.path(), task);
    this.draft.forget();
    this.form().reset({ title: '', enterpriseId: '', dueOn });
    this.changed.emit();
  }
}
