import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { form, FormField, FormRoot, pattern, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { Control, Field, Notice, PageHeader } from '@verso/ui';

import { FieldErrors } from '../api/field-errors';
import { FormProblem } from '../api/form-problem';
import { ApiProblem } from '../api/problem';
import { sending } from '../api/submit';
import { Session } from './session';

/** Six digits, maybe written with a space in between as the mail shows them. */
const CODE = /^\s*(\d\s*){6}$/;

@Component({
  selector: 'app-code-step',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Control,
    Field,
    FieldErrors,
    FormField,
    FormProblem,
    FormRoot,
    MatButton,
    Notice,
    PageHeader,
    TranslocoDirective,
  ],
  templateUrl: './code-step.html',
  styles: `
    .code {
      font-size: var(--text-24);
      font-weight: 600;
      inline-size: 9ch;
      letter-spacing: 0.12em;
      text-align: center;
    }
  `,
})
export class CodeStep {
  readonly email = input.required<string>();
  readonly back = output();
  readonly signedIn = output();

  protected readonly session = inject(Session);
  protected readonly sentAgain = signal(false);
  private readonly typed = signal({ code: '' });
  protected readonly form = form(
    this.typed,
    (path) => {
      required(path.code);
      pattern(path.code, CODE, { error: { kind: 'sign-in.code-format' } });
    },
    { submission: sending((value: { code: string }) => this.signIn(value.code)) },
  );

  protected async sendAgain(): Promise<void> {
    await this.session.requestCode(this.email());
    this.sentAgain.set(true);
  }

  private async signIn(code: string): Promise<void> {
    try {
      await this.session.signInWithCode(this.email(), code.replace(/\s/g, ''));
    } catch (error) {
      throw beside(error, 'code');
    }
    this.signedIn.emit();
  }
}

/** A refusal of the one thing that was typed belongs beside it. */
export function beside(error: unknown, path: string): unknown {
  if (!(error instanceof ApiProblem) || error.status !== 401) return error;
  return new ApiProblem({
    status: error.status,
    code: error.code,
    errors: [{ path, code: error.code, params: error.params }],
  });
}
