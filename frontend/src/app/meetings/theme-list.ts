import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { form, FormField, FormRoot, maxLength, minLength, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import type { MeetingThemeLine } from '@verso/contract';
import { MEETING_LIMITS } from '@verso/domain';
import { Control, Field } from '@verso/ui';

import { FieldErrors } from '../api/field-errors';
import { FormProblem } from '../api/form-problem';
import { type ApiProblem, toApiProblem } from '../api/problem';
import { ProblemWords } from '../api/problem-words';
import { sending } from '../api/submit';
import { drafted } from '../session/drafts';
import { Format } from '../shell/language/format';
import { type GroupPath, MeetingsApi } from './meetings-api';

interface ThemeFields {
  readonly text: string;
}

/** What a group wishes to talk about, and a line to add to it. */
@Component({
  selector: 'app-theme-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Control,
    Field,
    FieldErrors,
    FormField,
    FormProblem,
    FormRoot,
    MatButton,
    TranslocoDirective,
  ],
  templateUrl: './theme-list.html',
  styles: `
    li {
      display: grid;
      gap: var(--s-4) var(--s-12);
      grid-template-columns: minmax(0, 1fr) auto;
    }
  `,
})
export class ThemeList {
  readonly path = input.required<GroupPath>();
  readonly themes = input.required<readonly MeetingThemeLine[]>();
  /** In whose name one wishes; null for the coordinator. */
  readonly enterpriseId = input.required<string | null>();
  readonly mayRemove = input(false);
  readonly changed = output();

  private readonly api = inject(MeetingsApi);
  protected readonly format = inject(Format);
  protected readonly problems = inject(ProblemWords);
  protected readonly problem = signal<ApiProblem | null>(null);
  private readonly draft = drafted<ThemeFields>(
    () => `theme ${this.path().networkId} ${this.enterpriseId() ?? ''}`,
    () => ({ text: '' }),
  );
  protected readonly form = form(
    this.draft.fields,
    (path) => {
      required(path.text);
      minLength(path.text, MEETING_LIMITS.theme.min);
      maxLength(path.text, MEETING_LIMITS.theme.max);
    },
    { submission: sending((value: ThemeFields) => this.wish(value)) },
  );

  protected async remove({ id }: MeetingThemeLine): Promise<void> {
    this.problem.set(null);
    try {
      await this.api.removeTheme(this.path(), id);
      this.changed.emit();
    } catch (error) {
      this.problem.set(toApiProblem(error));
    }
  }

  private async wish({ text }: ThemeFields): Promise<void> {
    const enterpriseId = this.enterpriseId();
    await this.api.wish(this.path(), { text: text.trim(), enterpriseId });
    this.draft.forget();
    this.form().reset({ text: '' });
    this.changed.emit();
  }
}
