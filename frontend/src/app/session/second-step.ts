import { ChangeDetectionStrategy, Component, inject, output, signal } from '@angular/core';
import { form, FormField, FormRoot, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { Control, Field, PageHeader } from '@verso/ui';

import { FieldErrors } from '../api/field-errors';
import { FormProblem } from '../api/form-problem';
import { sending } from '../api/submit';
import { beside } from './code-step';
import { Session } from './session';

/** Asked of those who have turned it on: a code of their app, or one of the codes they keep. */
@Component({
  selector: 'app-second-step',
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
        [heading]="t('session.second-step.heading')"
        [lead]="t('session.second-step.lead')"
      />
      <ui-field [label]="t('session.second-step.label')" [hint]="t('session.second-step.hint')">
        <input
          uiControl
          class="medium"
          type="text"
          autocomplete="one-time-code"
          autocapitalize="none"
          spellcheck="false"
          [formField]="form.code"
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
        <button class="word-button" type="button" (click)="session.start()">
          {{ t('session.second-step.back') }}
        </button>
      </div>
    </form>
  `,
})
export class SecondStep {
  readonly signedIn = output();

  protected readonly session = inject(Session);
  private readonly typed = signal({ code: '' });
  protected readonly form = form(this.typed, (path) => required(path.code), {
    submission: sending((value: { code: string }) => this.signIn(value.code)),
  });

  private async signIn(code: string): Promise<void> {
    try {
      await this.session.takeSecondStep(code);
    } catch (error) {
      throw beside(error, 'code');
    }
    this.signedIn.emit();
  }
}
