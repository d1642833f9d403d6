import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import {
  email,
  form,
  FormField,
  FormRoot,
  maxLength,
  minLength,
  required,
} from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { FEEDBACK_LIMITS } from '@verso/domain';
import { Control, Field, Notice } from '@verso/ui';

import { FieldErrors } from '../api/field-errors';
import { FormProblem } from '../api/form-problem';
import { sending } from '../api/submit';
import { Format } from '../shell/language/format';
import { Language } from '../shell/language/language';
import { PrivacyApi } from './privacy-api';

const BLANK = { text: '', page: '', email: '' };

/** Anybody may say what does not work; an address only for those who want an answer. */
@Component({
  selector: 'app-feedback-form',
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
    TranslocoDirective,
  ],
  template: `
    <ng-container *transloco="let t">
      <div role="status">
        @if (dueOn(); as day) {
          <ui-notice tone="good" icon="circle-check">
            <p>
              <strong>{{ t('privacy.access.give.thanks') }}</strong>
            </p>
            <p>{{ t('privacy.access.give.thanks-text', { day: format.date(day) }) }}</p>
          </ui-notice>
        }
      </div>
      @if (dueOn()) {
        <div>
          <button matButton="outlined" type="button" (click)="again()">
            {{ t('privacy.access.give.again') }}
          </button>
        </div>
      } @else {
        <form class="form" [formRoot]="form">
          <ui-field [label]="t('privacy.access.give.text')">
            <textarea uiControl rows="5" [formField]="form.text"></textarea>
          </ui-field>
          <ui-field [label]="t('privacy.access.give.page')" [optional]="t('shared.optional')">
            <input uiControl autocomplete="off" [formField]="form.page" />
          </ui-field>
          <ui-field [label]="t('privacy.access.give.email')" [optional]="t('shared.optional')">
            <input uiControl type="email" autocomplete="email" [formField]="form.email" />
          </ui-field>
          <app-form-problem [form]="form" />
          <div class="form-actions">
            <button matButton="filled" type="submit" [disabled]="form().submitting()">
              {{ t('privacy.access.give.send') }}
            </button>
          </div>
        </form>
      }
    </ng-container>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--s-16);
    }
  `,
})
export class FeedbackForm {
  private readonly api = inject(PrivacyApi);
  private readonly language = inject(Language);
  protected readonly format = inject(Format);
  protected readonly dueOn = signal<string | null>(null);
  private readonly fields = signal(BLANK);
  protected readonly form = form(
    this.fields,
    (path) => {
      required(path.text);
      minLength(path.text, FEEDBACK_LIMITS.text.min);
      maxLength(path.text, FEEDBACK_LIMITS.text.max);
      maxLength(path.page, FEEDBACK_LIMITS.page.max);
      email(path.email, { error: { kind: 'email.format' } });
    },
    { submission: sending((value: typeof BLANK) => this.give(value)) },
  );

  protected again(): void {
    this.form().reset(BLANK);
    this.dueOn.set(null);
  }

  private async give({ text, page, email: address }: typeof BLANK): Promise<void> {
    const { dueOn } = await this.api.giveFeedback({
      text,
      page: page.trim() || null,
      email: address.trim() || null,
      language: this.language.current(),
    });
    this.dueOn.set(dueOn);
  }
}
