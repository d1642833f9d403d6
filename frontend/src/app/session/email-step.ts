import {
  ChangeDetectionStrategy,
  Component,
  inject,
  linkedSignal,
  model,
  output,
} from '@angular/core';
import { email as emailRule, form, FormField, FormRoot, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { Control, Field, PageHeader } from '@verso/ui';

import { FieldErrors } from '../api/field-errors';
import { FormProblem } from '../api/form-problem';
import { sending } from '../api/submit';
import { Session } from './session';

@Component({
  selector: 'app-email-step',
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
      <ui-page-header [heading]="t('session.email.heading')" [lead]="t('session.email.lead')" />
      <ui-field [label]="t('shared.email')">
        <input
          uiControl
          type="email"
          autocomplete="username"
          inputmode="email"
          [formField]="form.email"
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
          {{ t('session.email.send-code') }}
        </button>
        <button class="word-button" type="button" (click)="usePassword()">
          {{ t('session.email.use-password') }}
        </button>
      </div>
    </form>
  `,
})
export class EmailStep {
  readonly email = model.required<string>();
  readonly codeSent = output();
  readonly withPassword = output();

  private readonly session = inject(Session);
  private readonly typed = linkedSignal(() => ({ email: this.email() }));
  protected readonly form = form(
    this.typed,
    (path) => {
      required(path.email);
      emailRule(path.email);
    },
    { submission: sending((value: { email: string }) => this.requestCode(value.email.trim())) },
  );

  protected usePassword(): void {
    this.email.set(this.typed().email.trim());
    this.withPassword.emit();
  }

  private async requestCode(email: string): Promise<void> {
    await this.session.requestCode(email);
    this.email.set(email);
    this.codeSent.emit();
  }
}
