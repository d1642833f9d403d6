import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { form, FormField, FormRoot, max, min, required, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { helsinkiDate, MEASURE_LIMITS as LIMITS } from '@verso/domain';
import { Control, Field, NumberInput, Opened } from '@verso/ui';

import { FieldErrors } from '../api/field-errors';
import { FormProblem } from '../api/form-problem';
import { sending } from '../api/submit';
import { drafted } from '../session/drafts';
import { Format } from '../shell/language/format';
import { type FirmPath, type Goals, GrowthApi } from './growth-api';

interface ReadingFields {
  readonly value: number | null;
  readonly readOn: string;
}

/** What the measure of a goal shows, on a day. */
@Component({
  selector: 'app-reading-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[Control, Field, FieldErrors, FormField, FormProblem, FormRoot],
    ...[MatButton, NumberInput, Opened, TranslocoDirective],
  ],
  template: `
    <form uiOpened class="form" *transloco="let t" [formRoot]="form">
      <ui-field [label]="t('growth.measure.value', { unit: unit() })">
        <ui-number-input [formField]="form.value" [format]="format.plain" />
      </ui-field>
      <ui-field [label]="t('growth.measure.day')" [hint]="t('growth.measure.day-hint')">
        <input uiControl class="medium" type="date" [formField]="form.readOn" />
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
export class ReadingForm {
  readonly path = input.required<FirmPath>();
  readonly goalId = input.required<string>();
  readonly unit = input.required<string>();
  readonly saved = output<Goals>();
  readonly cancelled = output();

  private readonly api = inject(GrowthApi);
  protected readonly format = inject(Format);
  private readonly draft = drafted<ReadingFields>(
    () => `reading ${this.path().programmeId} ${this.goalId()}`,
    () => ({ value: null, readOn: helsinkiDate(Date.now()) }),
  );
  protected readonly form = form(
    this.draft.fields,
    (path) => {
      required(path.value);
      min(path.value, LIMITS.value.min);
      max(path.value, LIMITS.value.max);
      required(path.readOn);
      validate(path.readOn, ({ value }) =>
        value() > helsinkiDate(Date.now()) ? { kind: 'in-the-future' } : null,
      );
    },
    {
      submission: sending(async (reading: ReadingFields) => {
        const goals = await this.api.recordReading(this.path(), this.goalId(), reading);
        this.draft.forget();
        this.saved.emit(goals);
      }),
    },
  );

  protected giveUp(): void {
    this.draft.forget();
    this.cancelled.emit();
  }
}
