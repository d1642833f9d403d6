import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
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
import type { CharterView } from '@verso/contract';
import { SUPPORTER_LIMITS as LIMITS, SUPPORTER_KINDS, type SupporterKind } from '@verso/domain';
import { Control, Field, FieldGroup, Opened } from '@verso/ui';

import { FieldErrors } from '../api/field-errors';
import { FormProblem } from '../api/form-problem';
import { sending } from '../api/submit';
import { drafted } from '../session/drafts';
import { ChartersApi } from './charters-api';
import type { GroupOf } from './coordinators-api';

interface SupporterFields {
  readonly kind: SupporterKind;
  readonly name: string;
  readonly organisation: string;
  readonly topic: string;
  readonly email: string;
}

/** Somebody comes to support the group, from today on. */
@Component({
  selector: 'app-supporter-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[Control, Field, FieldErrors, FieldGroup, FormField, FormProblem],
    ...[FormRoot, MatButton, Opened, TranslocoDirective],
  ],
  template: `
    <form uiOpened class="form" [formRoot]="form" *transloco="let t">
      <ui-field-group [label]="t('networks.supporter.kind-label')">
        @for (kind of kinds; track kind) {
          <label class="choice">
            <input type="radio" [value]="kind" [formField]="form.kind" />
            {{ t('networks.supporter.kind.' + kind) }}
          </label>
        }
      </ui-field-group>
      <ui-field [label]="t('shared.name')">
        <input uiControl autocomplete="off" [formField]="form.name" />
      </ui-field>
      <ui-field [label]="t('networks.supporter.organisation')" [optional]="t('shared.optional')">
        <input uiControl autocomplete="off" [formField]="form.organisation" />
      </ui-field>
      <ui-field [label]="t('networks.supporter.topic')">
        <input uiControl autocomplete="off" [formField]="form.topic" />
      </ui-field>
      <ui-field
        [label]="t('shared.email')"
        [hint]="t('networks.supporter.email-hint')"
        [optional]="t('shared.optional')"
      >
        <input uiControl type="email" autocomplete="off" [formField]="form.email" />
      </ui-field>
      <app-form-problem [form]="form" />
      <div class="form-actions">
        <button matButton="filled" type="submit" [disabled]="form().submitting()">
          {{ t('networks.supporter.save') }}
        </button>
        <button matButton="text" type="button" (click)="giveUp()">{{ t('shared.cancel') }}</button>
      </div>
    </form>
  `,
})
export class SupporterForm {
  readonly group = input.required<GroupOf>();
  readonly saved = output<CharterView>();
  readonly cancelled = output();

  private readonly api = inject(ChartersApi);
  protected readonly kinds = SUPPORTER_KINDS;
  private readonly draft = drafted<SupporterFields>(
    () => `supporter ${this.group().networkId}`,
    () => ({ kind: 'expert', name: '', organisation: '', topic: '', email: '' }),
  );
  protected readonly form = form(
    this.draft.fields,
    (path) => {
      required(path.name);
      minLength(path.name, LIMITS.name.min);
      maxLength(path.name, LIMITS.name.max);
      minLength(path.organisation, LIMITS.organisation.min);
      maxLength(path.organisation, LIMITS.organisation.max);
      required(path.topic);
      minLength(path.topic, LIMITS.topic.min);
      maxLength(path.topic, LIMITS.topic.max);
      email(path.email);
    },
    {
      submission: sending(async (fields: SupporterFields) => {
        const charter = await this.api.addSupporter(this.group(), {
          ...{ kind: fields.kind, name: fields.name.trim(), topic: fields.topic.trim() },
          organisation: fields.organisation.trim() || null,
          email: fields.email.trim() || null,
        });
        this.draft.forget();
        this.saved.emit(charter);
      }),
    },
  );

  protected giveUp(): void {
    this.draft.forget();
    this.cancelled.emit();
  }
}
