import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { form, FormField, FormRoot } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import type { YearlyFigureView } from '@verso/contract';
import { helsinkiDate } from '@verso/domain';
import { Control, Field, NumberInput, Opened } from '@verso/ui';

import { FieldErrors } from '../api/field-errors';
import { FormProblem } from '../api/form-problem';
import { sending } from '../api/submit';
import { drafted } from '../session/drafts';
import { Format } from '../shell/language/format';
import { EnterprisesApi } from './enterprises-api';
import {
  AMOUNTS,
  NO_FIGURES,
  yearlyFields,
  type YearlyFields,
  yearlyRequest,
  yearlyRules,
} from './yearly-figure-fields';

/** The firm whose figures they are, in one programme. */
export interface FiguresPath {
  readonly programmeId: string;
  readonly enterpriseId: string;
}

/** The calendar year that has ended last. */
const lastYearEnd = (): string => `${Number(helsinkiDate(Date.now()).slice(0, 4)) - 1}-12-31`;

/** One fiscal year of a firm: persons and amounts, as many as are known. */
@Component({
  selector: 'app-yearly-figure-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Control,
    Field,
    FieldErrors,
    FormField,
    FormProblem,
    FormRoot,
    MatButton,
    NumberInput,
    Opened,
    TranslocoDirective,
  ],
  template: `
    <form uiOpened class="form" *transloco="let t" [formRoot]="form">
      @if (known() === null) {
        <ui-field [label]="t('enterprises.yearly.ends')">
          <input uiControl class="medium" type="date" [formField]="form.fiscalYearEndsOn" />
        </ui-field>
      }
      <ui-field
        [label]="t('enterprises.yearly.persons')"
        [hint]="t('enterprises.yearly.persons-hint')"
      >
        <ui-number-input [formField]="form.persons" [format]="format.plain" />
      </ui-field>
      @for (name of amounts; track name) {
        <ui-field [label]="t('enterprises.yearly.' + name)" unit="€">
          <ui-number-input width="medium" [formField]="form[name]" [format]="format.plain" />
        </ui-field>
      }
      <app-form-problem [form]="form" />
      <div class="form-actions">
        <button matButton="filled" type="submit" [disabled]="form().submitting()">
          {{ t('enterprises.yearly.save') }}
        </button>
        <button matButton="text" type="button" (click)="giveUp()">{{ t('shared.cancel') }}</button>
      </div>
    </form>
  `,
})
export class YearlyFigureForm {
  readonly path = input.required<FiguresPath>();
  /** The version to correct; null for a year that is new. */
  readonly known = input.required<YearlyFigureView | null>();
  /** All years, as they stand after it is saved. */
  readonly saved = output<readonly YearlyFigureView[]>();
  readonly cancelled = output();

  private readonly api = inject(EnterprisesApi);
  protected readonly format = inject(Format);
  protected readonly amounts = AMOUNTS;
  private readonly draft = drafted<YearlyFields>(
    () => `yearly figures ${this.path().enterpriseId} ${this.known()?.id ?? 'new'}`,
    () => {
      const known = this.known();
      return known ? yearlyFields(known) : { fiscalYearEndsOn: lastYearEnd(), ...NO_FIGURES };
    },
  );
  protected readonly form = form(this.draft.fields, yearlyRules, {
    submission: sending((value: YearlyFields) => this.save(value)),
  });

  protected giveUp(): void {
    this.draft.forget();
    this.cancelled.emit();
  }

  private async save(fields: YearlyFields): Promise<void> {
    const { items } = await this.api.recordYearlyFigures(
      this.path().programmeId,
      this.path().enterpriseId,
      yearlyRequest(fields, this.known()?.recordedAt ?? null),
    );
    this.draft.forget();
    this.saved.emit(items);
  }
}
