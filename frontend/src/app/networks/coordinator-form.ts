import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { email, form, FormField, FormRoot, minLength, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import type { CoordinatorRequest } from '@verso/contract';
import { PERSON_LIMITS } from '@verso/domain';
import { Control, Field, Toast } from '@verso/ui';

import { FieldErrors } from '../api/field-errors';
import { FormProblem } from '../api/form-problem';
import { sending } from '../api/submit';
import { Language } from '../shell/language/language';
import { LANGUAGE_NAMES, LANGUAGES } from '../shell/language/languages';
import { CoordinatorsApi, type GroupOf } from './coordinators-api';

/** Gives a group to somebody, who is told by mail. */
@Component({
  selector: 'app-coordinator-form',
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
    <form class="form" [formRoot]="form" *transloco="let t">
      <ui-field [label]="t('shared.name')">
        <input uiControl autocomplete="off" [formField]="form.name" />
      </ui-field>
      <ui-field [label]="t('shared.email')">
        <input uiControl type="email" autocomplete="off" [formField]="form.email" />
      </ui-field>
      <ui-field [label]="t('networks.coordinator.language')">
        <select uiControl class="medium" [formField]="form.language">
          @for (code of codes; track code) {
            <option [value]="code" [attr.lang]="code">{{ names[code] }}</option>
          }
        </select>
      </ui-field>
      <app-form-problem [form]="form" />
      <div class="form-actions">
        <button matButton="filled" type="submit" [disabled]="form().submitting()">
          {{ t('networks.coordinator.send') }}
        </button>
        <button matButton="text" type="button" (click)="cancelled.emit()">
          {{ t('shared.cancel') }}
        </button>
      </div>
    </form>
  `,
})
export class CoordinatorForm {
  readonly group = input.required<GroupOf>();
  readonly given = output();
  readonly cancelled = output();

  private readonly api = inject(CoordinatorsApi);
  private readonly toast = inject(Toast);
  private readonly language = inject(Language);
  protected readonly codes = LANGUAGES;
  protected readonly names = LANGUAGE_NAMES;
  protected readonly form = form(
    signal<CoordinatorRequest>({ name: '', email: '', language: 'fi' }),
    (path) => {
      required(path.name);
      minLength(path.name, PERSON_LIMITS.name.min);
      required(path.email);
      email(path.email);
    },
    { submission: sending((request: CoordinatorRequest) => this.give(request)) },
  );

  private async give(request: CoordinatorRequest): Promise<void> {
    await this.api.give(this.group(), request);
    this.toast.say(this.language.say('networks.coordinator.sent', { name: request.name }));
    this.given.emit();
  }
}
