import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { form, FormField, FormRoot } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { ORDER_CUSTOMERS } from '@verso/domain';
import { Control, Field, NumberInput, Opened } from '@verso/ui';

import { FieldErrors } from '../api/field-errors';
import { FormProblem } from '../api/form-problem';
import { load } from '../api/load';
import { sending } from '../api/submit';
import { drafted } from '../session/drafts';
import { Format } from '../shell/language/format';
import {
  type FirstOrderFields,
  firstOrderRequest,
  firstOrderRules,
  noOrder,
} from './first-order-fields';
import { type FirmPlace, type FirstOrders, InnovationsApi } from './innovations-api';

/** Tells of a first order through a group or an ecosystem. */
@Component({
  selector: 'app-first-order-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[Control, Field, FieldErrors, FormField, FormProblem, FormRoot],
    ...[MatButton, NumberInput, Opened, TranslocoDirective],
  ],
  templateUrl: './first-order-form.html',
  styleUrl: './pair.scss',
})
export class FirstOrderForm {
  readonly place = input.required<FirmPlace>();
  readonly saved = output<FirstOrders>();
  readonly cancelled = output();

  private readonly api = inject(InnovationsApi);
  protected readonly format = inject(Format);
  protected readonly customers = ORDER_CUSTOMERS;
  protected readonly groups = load(
    () => this.place(),
    (place, signal) => this.api.groups(place, signal),
  );
  private readonly draft = drafted<FirstOrderFields>(
    () => `first-order ${this.place().programmeId} ${this.place().enterpriseId}`,
    noOrder,
  );
  protected readonly fields = this.draft.fields;
  protected readonly form = form(this.draft.fields, firstOrderRules, {
    submission: sending(async (fields: FirstOrderFields) => {
      const orders = await this.api.addOrder(this.place(), firstOrderRequest(fields));
      this.draft.forget();
      this.saved.emit(orders);
    }),
  });

  protected giveUp(): void {
    this.draft.forget();
    this.cancelled.emit();
  }
}
