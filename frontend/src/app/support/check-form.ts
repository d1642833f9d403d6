import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import {
  applyEach,
  form,
  FormField,
  FormRoot,
  required,
  schema,
  validate,
} from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import type { RegisterCheckView } from '@verso/contract';
import { helsinkiDate } from '@verso/domain';
import { Control, Field, Opened } from '@verso/ui';

import { FieldErrors } from '../api/field-errors';
import { FormProblem } from '../api/form-problem';
import { sending } from '../api/submit';
import { drafted } from '../session/drafts';
import { AidRows } from './aid-rows';
import { type AidFields, aidFields, aidRequest, aidRules } from './reported-aid';
import { type FirmPath, SupportApi } from './support-api';
import { hasCome } from './support-fields';

interface CheckFields {
  readonly checkedOn: string;
  readonly aid: AidFields[];
}

const checkRules = schema<CheckFields>((path) => {
  required(path.checkedOn);
  validate(path.checkedOn, ({ value }) => hasCome(value()));
  applyEach(path.aid, aidRules);
});

/** Writes down what the central register said of a firm's single undertaking, and on which day. */
@Component({
  selector: 'app-check-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[AidRows, Control, Field, FieldErrors, FormField, FormProblem],
    ...[FormRoot, MatButton, Opened, TranslocoDirective],
  ],
  template: `
    <form uiOpened class="form" *transloco="let t" [formRoot]="form">
      <p>{{ t('support.check.lead') }}</p>
      <ui-field [label]="t('support.check.day')">
        <input uiControl class="medium" type="date" [formField]="form.checkedOn" />
      </ui-field>
      <fieldset class="choices">
        <legend>{{ t('support.check.aid') }}</legend>
        <app-aid-rows [rows]="form.aid" />
      </fieldset>
      <app-form-problem [form]="form" />
      <div class="form-actions">
        <button matButton="filled" type="submit" [disabled]="form().submitting()">
          {{ t('support.check.save') }}
        </button>
        <button matButton="text" type="button" (click)="giveUp()">{{ t('shared.cancel') }}</button>
      </div>
    </form>
  `,
  styles: `
    legend {
      font-size: var(--text-18);
      font-weight: 600;
      padding: 0 0 var(--s-8);
    }
  `,
})
export class CheckForm {
  readonly path = input.required<FirmPath>();
  /** The one that counts so far: the next one begins with what it says. */
  readonly known = input.required<RegisterCheckView | null>();
  readonly saved = output();
  readonly cancelled = output();

  private readonly api = inject(SupportApi);
  private readonly draft = drafted<CheckFields>(
    () => `de minimis check ${this.path().programmeId} ${this.path().enterpriseId}`,
    () => ({ checkedOn: helsinkiDate(Date.now()), aid: aidFields(this.known()?.aid ?? []) }),
  );
  protected readonly form = form(this.draft.fields, checkRules, {
    submission: sending(async ({ checkedOn, aid }: CheckFields) => {
      await this.api.check(this.path(), { checkedOn, aid: aidRequest(aid) });
      this.draft.forget();
      this.saved.emit();
    }),
  });

  protected giveUp(): void {
    this.draft.forget();
    this.cancelled.emit();
  }
}
