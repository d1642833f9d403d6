import {
  ChangeDetectionStrategy,
  Component,
  inject,
  input,
  linkedSignal,
  output,
} from '@angular/core';
import { email as emailRule, form, FormField, FormRoot, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { Control, Field, PageHeader } from '@verso/ui';

import { FieldErrors } from '../api/field-errors';
import { FormProblem } from '../api/form-problem';
import { sending } from '../api/submit';
import { beside } from './code-step';
import { Session } from './session';

interface Credentials {
  readonly email: string;
  readonly password: string;
}

@Component({
  selector: 'app-password-step',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Control,
    Field,
    FieldErrors,
    FormField,
    FormProblem,
    FormRoot,
    MatButton,
    PageHeader,
    TranslocoDirective,
  ],
  template: `
    <form class="form" *transloco="let t" [formRoot]="form">
      <ui-page-header
        [heading]="t('session.password.heading')"
        [lead]="t('session.password.lead')"
      />
      <ui-field [label]="t('shared.email')">
        <input uiControl type="email" autocomplete="username" [formField]="form.email" />
      </ui-field>
      <ui-field [label]="t('shared.password')">
        <input
          uiControl
          type="password"
          autocomplete="current-password"
          [formField]="form.password"
        />
      </ui-field>
      <app-form-problem [form]="form" />
      <div class="form-actions">
        <button
          matButton="filled"
          class="large wide"
          type="submit"
          [disabled]="form().submitting()"
        >
          {{ t('session.sign-in') }}
        </button>
        <button class="word-button" type="button" (click)="back.emit()">
          {{ t('session.password.use-code') }}
        </button>
      </div>
    </form>
  `,
})
export class PasswordStep {
  readonly email = input.required<string>();
  readonly back = output();
  readonly signedIn = output();

  private readonly session = inject(Session);
  private readonly typed = linkedSignal<Credentials>(() => ({ email: this.email(), password: '' }));
  protected readonly form = form(
    this.typed,
    (path) => {
      required(path.email);
      emailRule(path.email);
      required(path.password);
    },
    { submission: sending((value: Credentials) => this.signIn(value)) },
  );

  private async signIn({ email, password }: Credentials): Promise<void> {
    try {
      await this.session.signInWithPassword(email.trim(), password);
    } catch (error) {
      throw beside(error, 'password');
    }
    this.signedIn.emit();
  }
}
