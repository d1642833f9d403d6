import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { form, FormField, FormRoot, required, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import type { AdoptionView, GroupAdoption } from '@verso/contract';
import { helsinkiDate, type Upkeep, UPKEEPS } from '@verso/domain';
import { Control, Field, Opened } from '@verso/ui';

import { FieldErrors } from '../api/field-errors';
import { FormProblem } from '../api/form-problem';
import { sending } from '../api/submit';
import { drafted } from '../session/drafts';
import { AdoptionApi } from './adoption-api';

interface UpkeepFields {
  readonly upkeep: Upkeep;
  readonly sinceOn: string;
}

/** Who keeps a group going, and since when. */
@Component({
  selector: 'app-upkeep-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[Control, Field, FieldErrors, FormField, FormProblem, FormRoot],
    ...[MatButton, Opened, TranslocoDirective],
  ],
  template: `
    <form uiOpened class="form" [formRoot]="form" *transloco="let t">
      <ui-field [label]="t('networks.adoption.form', { group: group().name })">
        <select uiControl class="medium" [formField]="form.upkeep">
          @for (one of upkeeps; track one) {
            <option [value]="one">{{ t('networks.adoption.kept.' + one) }}</option>
          }
        </select>
      </ui-field>
      <ui-field [label]="t('networks.adoption.since-label')">
        <input uiControl class="medium" type="date" [formField]="form.sinceOn" />
      </ui-field>
      <app-form-problem [form]="form" />
      <div class="form-actions">
        <button matButton="filled" type="submit" [disabled]="form().submitting()">
          {{ t('shared.save') }}
        </button>
        <button matButton="text" type="button" (click)="giveUp()">{{ t('shared.cancel') }}</button>
      </div>
    </form>
  `,
})
export class UpkeepForm {
  readonly programmeId = input.required<string>();
  readonly group = input.required<GroupAdoption>();
  readonly saved = output<AdoptionView>();
  readonly cancelled = output();

  private readonly api = inject(AdoptionApi);
  protected readonly upkeeps = UPKEEPS;
  private readonly draft = drafted<UpkeepFields>(
    () => `upkeep ${this.group().networkId}`,
    () => ({ upkeep: this.group().upkeep ?? 'project', sinceOn: helsinkiDate(Date.now()) }),
  );
  protected readonly form = form(
    this.draft.fields,
    (path) => {
      required(path.sinceOn);
      validate(path.sinceOn, ({ value }) =>
        value() > helsinkiDate(Date.now()) ? { kind: 'in-the-future' } : null,
      );
    },
    {
      submission: sending(async (request: UpkeepFields) => {
        const path = { programmeId: this.programmeId(), networkId: this.group().networkId };
        const view = await this.api.setUpkeep(path, request);
        this.draft.forget();
        this.saved.emit(view);
      }),
    },
  );

  protected giveUp(): void {
    this.draft.forget();
    this.cancelled.emit();
  }
}
