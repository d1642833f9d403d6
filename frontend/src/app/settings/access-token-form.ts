import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { form, FormField, FormRoot, maxLength, minLength, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import type { MadeAccessToken, TokenScope } from '@verso/contract';
import { TOKEN_LIMITS } from '@verso/domain';
import { Control, Field, FieldGroup } from '@verso/ui';

import { FieldErrors } from '../api/field-errors';
import { FormProblem } from '../api/form-problem';
import { sending } from '../api/submit';
import { AccessTokensApi } from './access-tokens-api';

interface TokenFields {
  readonly name: string;
  readonly days: string;
  readonly scopes: TokenScope[];
}

const BLANK: TokenFields = { name: '', days: '90', scopes: [] };

/** Makes an access token: what it is for, what it may do, and until when. */
@Component({
  selector: 'app-access-token-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Control,
    Field,
    FieldErrors,
    FieldGroup,
    FormField,
    FormProblem,
    FormRoot,
    MatButton,
    TranslocoDirective,
  ],
  template: `
    <form class="form" *transloco="let t" [formRoot]="form">
      <h2>{{ t('settings.tokens.new') }}</h2>
      <ui-field [label]="t('shared.name')" [hint]="t('settings.tokens.name-hint')">
        <input uiControl [formField]="form.name" />
      </ui-field>
      <ui-field [label]="t('settings.tokens.days')">
        <select uiControl class="medium" [formField]="form.days">
          @for (count of choices; track count) {
            <option [value]="count">{{ t('settings.tokens.day-count', { count }) }}</option>
          }
        </select>
      </ui-field>
      <ui-field-group
        [label]="t('settings.tokens.scopes')"
        [hint]="t('settings.tokens.scopes-hint')"
      >
        @for (scope of offered(); track scope) {
          <label class="choice">
            <input
              type="checkbox"
              [checked]="form.scopes().value().includes(scope)"
              (change)="toggle(scope)"
            />
            {{ t('settings.tokens.scope.' + scope.replace('.', '-')) }}
          </label>
        }
      </ui-field-group>
      <div role="alert">
        @if (asksForScope()) {
          <p class="form-problem">{{ t('settings.tokens.choose-scope') }}</p>
        }
      </div>
      <app-form-problem [form]="form" />
      <div class="form-actions">
        <button matButton="filled" type="submit" [disabled]="form().submitting()">
          {{ t('settings.tokens.make') }}
        </button>
      </div>
    </form>
  `,
})
export class AccessTokenForm {
  readonly offered = input.required<readonly TokenScope[]>();
  readonly made = output<MadeAccessToken>();

  private readonly api = inject(AccessTokensApi);
  protected readonly choices = [7, 30, 90, 180, TOKEN_LIMITS.days].map(String);
  private readonly fields = signal(BLANK);
  protected readonly form = form(
    this.fields,
    (path) => {
      required(path.name);
      maxLength(path.name, TOKEN_LIMITS.name);
      minLength(path.scopes, 1);
    },
    { submission: sending((value: TokenFields) => this.make(value)) },
  );
  protected readonly asksForScope = computed(() => {
    const scopes = this.form.scopes();
    return scopes.touched() && scopes.errors().length > 0;
  });

  protected toggle(scope: TokenScope): void {
    this.fields.update((fields) => ({
      ...fields,
      scopes: fields.scopes.includes(scope)
        ? fields.scopes.filter((one) => one !== scope)
        : [...fields.scopes, scope],
    }));
  }

  private async make({ name, days, scopes }: TokenFields): Promise<void> {
    const made = await this.api.make({ name, days: Number(days), scopes });
    this.form().reset(BLANK);
    this.made.emit(made);
  }
}
