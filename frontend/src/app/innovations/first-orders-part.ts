import { ChangeDetectionStrategy, Component, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import type { FirstOrderView } from '@verso/contract';
import { Icon, Skeleton } from '@verso/ui';

import { load } from '../api/load';
import { LoadFailed } from '../api/load-failed';
import { ReasonForm } from '../api/reason-form';
import { Format } from '../shell/language/format';
import { Language } from '../shell/language/language';
import { FirstOrderForm } from './first-order-form';
import { type FirmPlace, type FirstOrders, InnovationsApi } from './innovations-api';

/** First orders of a firm through groups and ecosystems, the same for the firm and its advisor. */
@Component({
  selector: 'app-first-orders-part',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[FirstOrderForm, Icon, LoadFailed, MatButton, ReasonForm, Skeleton, TranslocoDirective],
  ],
  host: { class: 'section' },
  templateUrl: './first-orders-part.html',
  styleUrl: './steps.scss',
})
export class FirstOrdersPart {
  readonly place = input.required<FirmPlace>();

  private readonly api = inject(InnovationsApi);
  private readonly language = inject(Language);
  protected readonly format = inject(Format);
  /** `new`, or the id of the order to take back. */
  protected readonly open = signal<string | null>(null);
  protected readonly orders = load(
    () => this.place(),
    (place, signal) => this.api.orders(place, signal),
  );

  protected show(orders: FirstOrders): void {
    this.orders.set(orders);
    this.open.set(null);
  }

  protected readonly takeBack = async (reason: string): Promise<void> => {
    this.show(await this.api.takeOrderBack(this.place(), this.open() ?? '', reason));
  };

  /** The group or ecosystem through which it came. */
  protected throughOf({ networkId, networkName, ecosystem }: FirstOrderView): string {
    if (networkId === null) return ecosystem ?? '–';
    return networkName ?? this.language.say('innovations.orders.a-group');
  }

  /** Day, customer, amount and time to it, as far as they are told. */
  protected lineOf({ orderedOn, customer, valueCents, days }: FirstOrderView): string {
    const parts = [
      this.format.day(orderedOn),
      this.language.say(`innovations.orders.customer.${customer}`),
      valueCents !== null && this.format.exactMoney(valueCents),
      days !== null &&
        this.language.say('innovations.orders.days', { days: this.format.number(days) }),
    ];
    return parts.filter(Boolean).join(' · ');
  }
}
