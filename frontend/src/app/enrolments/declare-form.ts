import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { form, FormField, FormRoot, min, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import type { EligibilityView } from '@verso/contract';
import { helsinkiDate, SIZE_CLASSES, type SizeClass } from '@verso/domain';
import { Control, Field, NumberInput, Opened } from '@verso/ui';

import { FieldErrors } from '../api/field-errors';
import { FormProblem } from '../api/form-problem';
import { sending } from '../api/submit';
import { drafted } from '../session/drafts';
import { Format } from '../shell/language/format';
import { EligibilityApi, type EnrolmentKey } from './eligibility-api';

interface Declared {
  readonly persons: number | null;
  readonly foundedOn: string;
  readonly sizeClass: SizeClass | '';
}

/** What a firm declares of itself: how many work there, and since when it is there. */
@Component({
  selector: 'app-declare-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[Control, Field, FieldErrors, FormField, FormProblem, FormRoot],
    ...[MatButton, NumberInput, Opened, TranslocoDirective],
  ],
  template: `
    <form uiOpened class="form" *transloco="let t" [formRoot]="form">
      <ui-field
        [label]="t('enrolments.declare.persons')"
        [hint]="t('enrolments.declare.persons-hint')"
        [optional]="t('shared.optional')"
      >
        <ui-number-input [formField]="form.persons" [format]="format.plain" />
      </ui-field>
      <ui-field [label]="t('enrolments.declare.founded')" [optional]="t('shared.optional')">
        <input uiControl class="medium" type="date" [formField]="form.foundedOn" />
      </ui-field>
      <ui-field
        [label]="t('enrolments.declare.size')"
        [hint]="t('enrolments.declare.size-hint')"
        [optional]="t('shared.optional')"
      >
        <select uiControl [formField]="form.sizeClass">
          <option value="">{{ t('enrolments.declare.size-none') }}</option>
          @for (size of sizes; track size) {
            <option [value]="size">{{ t('enterprises.size.' + size) }}</option>
          }
        </select>
      </ui-field>
      <app-form-problem [form]="form" />
      <div class="form-actions">
        <button matButton="filled" type="submit" [disabled]="form().submitting()">
          {{ t('shared.save') }}
        </button>
        <button matButton="text" type="button" (click)="giveUp()">
          {{ t('shared.cancel') }}
        </button>
      </div>
    </form>
  `,
})
export class DeclareForm {
  readonly of = input.required<EnrolmentKey>();
  readonly declared = input.required<EligibilityView['declared']>();
  readonly saved = output<EligibilityView>();
  readonly cancelled = output();

  private readonly api = inject(EligibilityApi);
  protected readonly format = inject(Format);
  protected readonly sizes = SIZE_CLASSES;
  private readonly draft = drafted<Declared>(
    () => `declaration ${this.of().enrolmentId}`,
    () => ({
      persons: this.declared().persons,
      foundedOn: this.declared().foundedOn ?? '',
      sizeClass: this.declared().sizeClass ?? '',
    }),
  );
  protected readonly form = form(
    this.draft.fields,
    (path) => {
      min(path.persons, 0);
      validate(path.foundedOn, ({ value }) =>
        value() > helsinkiDate(Date.now()) ? { kind: 'in-the-future' } : null,
      );
    },
    {
      submission: sending(async ({ persons, foundedOn, sizeClass }: Declared) => {
        const view = await this.api.declare(this.of(), {
          persons,
          foundedOn: foundedOn || null,
          sizeClass: sizeClass || null,
        });
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
