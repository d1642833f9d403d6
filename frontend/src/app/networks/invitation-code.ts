import { ChangeDetectionStrategy, Component, inject, output, signal } from '@angular/core';
import { form, FormField, FormRoot, pattern, required, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { normaliseEmail } from '@verso/domain';
import { Control, Field } from '@verso/ui';

import { FieldErrors } from '../api/field-errors';
import { FormProblem } from '../api/form-problem';
import { sending } from '../api/submit';
import { beside } from '../session/code-step';
import { Session } from '../session/session';

/** Six digits, maybe with a space in between as the mail shows them. */
const CODE = /^\s*(\d\s*){6}$/;

interface CodeFields {
  readonly email: string;
  readonly code: string;
}

/** Accepts an invitation with the code of its mail, for when the link will not do. */
@Component({
  selector: 'app-invitation-code',
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
  template: `
    <form class="form" *transloco="let t" [formRoot]="form">
      <p class="quiet">{{ t('networks.invitation.code-lead') }}</p>
      <ui-field [label]="t('shared.email')">
        <input
          uiControl
          type="email"
          inputmode="email"
          autocomplete="username"
          [formField]="form.email"
        />
      </ui-field>
      <ui-field [label]="t('networks.invitation.code')">
        <input
          uiControl
          class="medium"
          inputmode="numeric"
          autocomplete="one-time-code"
          [formField]="form.code"
        />
      </ui-field>
      <app-form-problem [form]="form" />
      <button
        matButton="outlined"
        class="large wide"
        type="submit"
        [disabled]="form().submitting()"
      >
        {{ t('networks.invitation.code-send') }}
      </button>
    </form>
  `,
})
export class InvitationCode {
  readonly entered = output();

  private readonly session = inject(Session);
  private readonly fields = signal<CodeFields>({ email: '', code: '' });
  protected readonly form = form(
    this.fields,
    (path) => {
      required(path.email);
      validate(path.email, ({ value }) =>
        value() === '' || normaliseEmail(value()) ? null : { kind: 'email.format' },
      );
      required(path.code);
      pattern(path.code, CODE, { error: { kind: 'sign-in.code-format' } });
    },
    { submission: sending((value: CodeFields) => this.enter(value)) },
  );

  private async enter({ email, code }: CodeFields): Promise<void> {
    try {
      await this.session.signInWithCode(email.trim(), code.replace(/\s/g, ''));
    } catch (error) {
      throw beside(error, 'code');
    }
    this.entered.emit();
  }
}
