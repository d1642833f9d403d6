import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { form, FormField, FormRoot, minLength, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { Control, Field, Toast } from '@verso/ui';

import { FieldErrors } from '../api/field-errors';
import { FormProblem } from '../api/form-problem';
import { sending } from '../api/submit';
import { Session } from '../session/session';
import { Language } from '../shell/language/language';
import { SettingsApi } from './settings-api';

const BLANK = { currentPassword: '', newPassword: '' };

/** A password is a choice: the code by mail works without one. */
@Component({
  selector: 'app-password-section',
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
      <div class="stack">
        <h2>{{ t('settings.password.heading') }}</h2>
        <p class="quiet">{{ t('settings.password.lead') }}</p>
      </div>
      @if (hasPassword()) {
        <ui-field [label]="t('settings.password.current')">
          <input
            uiControl
            type="password"
            autocomplete="current-password"
            [formField]="form.currentPassword"
          />
        </ui-field>
      }
      <ui-field
        [label]="t('settings.password.new')"
        [hint]="t('settings.password.new-hint', { length: least() })"
      >
        <input
          uiControl
          type="password"
          autocomplete="new-password"
          [formField]="form.newPassword"
        />
      </ui-field>
      <app-form-problem [form]="form" />
      <div class="form-actions">
        <button matButton="outlined" type="submit" [disabled]="form().submitting()">
          {{ t(hasPassword() ? 'settings.password.change' : 'settings.password.set') }}
        </button>
      </div>
    </form>
  `,
})
export class PasswordSection {
  private readonly session = inject(Session);
  private readonly api = inject(SettingsApi);
  private readonly toast = inject(Toast);
  private readonly language = inject(Language);
  protected readonly hasPassword = computed(() => this.session.person()?.hasPassword ?? false);
  protected readonly least = computed(() => this.session.view()?.passwordMinLength ?? 0);

  private readonly fields = signal(BLANK);
  protected readonly form = form(
    this.fields,
    (path) => {
      required(path.currentPassword, { when: () => this.hasPassword() });
      required(path.newPassword);
      minLength(path.newPassword, () => this.least());
    },
    { submission: sending((value: typeof BLANK) => this.save(value)) },
  );

  private async save({ currentPassword, newPassword }: typeof BLANK): Promise<void> {
    await this.api.changePassword({ newPassword, ...(this.hasPassword() && { currentPassword }) });
    await this.session.start();
    this.form().reset(BLANK);
    this.toast.say(this.language.say('shared.saved'));
  }
}
