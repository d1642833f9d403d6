import { ChangeDetectionStrategy, Component, computed, inject, linkedSignal } from '@angular/core';
import { form, FormField, FormRoot, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { Control, Field, Toast } from '@verso/ui';

import { FieldErrors } from '../api/field-errors';
import { FormProblem } from '../api/form-problem';
import { sending } from '../api/submit';
import { Session } from '../session/session';
import { Language } from '../shell/language/language';
import { LANGUAGE_NAMES, type LanguageCode, LANGUAGES } from '../shell/language/languages';
import { SettingsApi } from './settings-api';

interface PersonFields {
  readonly name: string;
  readonly phone: string;
  readonly language: LanguageCode;
}

@Component({
  selector: 'app-person-section',
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
        <h2>{{ t('settings.person.heading') }}</h2>
        <p class="quiet">{{ t('settings.person.signs-in', { email: email() }) }}</p>
      </div>
      <ui-field [label]="t('shared.name')">
        <input uiControl autocomplete="name" [formField]="form.name" />
      </ui-field>
      <ui-field [label]="t('shared.phone')" [optional]="t('shared.optional')">
        <input uiControl class="medium" type="tel" autocomplete="tel" [formField]="form.phone" />
      </ui-field>
      <ui-field [label]="t('shell.language')" [hint]="t('settings.person.language-hint')">
        <select uiControl class="medium" [formField]="form.language">
          @for (code of codes; track code) {
            <option [value]="code" [attr.lang]="code">{{ names[code] }}</option>
          }
        </select>
      </ui-field>
      <app-form-problem [form]="form" />
      <div class="form-actions">
        <button matButton="filled" type="submit" [disabled]="form().submitting()">
          {{ t('shared.save') }}
        </button>
      </div>
    </form>
  `,
})
export class PersonSection {
  private readonly session = inject(Session);
  private readonly api = inject(SettingsApi);
  private readonly toast = inject(Toast);
  private readonly language = inject(Language);
  protected readonly codes = LANGUAGES;
  protected readonly names = LANGUAGE_NAMES;

  protected readonly email = computed(() => this.session.person()?.email ?? '');
  private readonly fields = linkedSignal<PersonFields>(() => ({
    name: this.session.person()?.name ?? '',
    phone: this.session.person()?.phone ?? '',
    language: this.session.person()?.language ?? 'fi',
  }));
  protected readonly form = form(this.fields, (path) => required(path.name), {
    submission: sending((value: PersonFields) => this.save(value)),
  });

  private async save(value: PersonFields): Promise<void> {
    await this.session.enter(
      await this.api.change({ ...value, phone: value.phone.trim() || null }),
    );
    this.toast.say(this.language.say('shared.saved'));
  }
}
