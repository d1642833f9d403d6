import { FIRST_ORDER_LIMITS as LIMITS, ORDER_CUSTOMERS, type OrderCustomer } from '@verso/domain';

import {
  CalendarDate,
  Decimal,
  Id,
  Instant,
  OneOf,
  Text,
  WholeNumber,
} from '../platform/http/fields.js';

const nullable = { nullable: true } as const;

/** What is told of an order won through a group or an ecosystem: one of the two. */
export class FirstOrderFields {
  /** A group that the firm is in, or was. */
  @Id(nullable) readonly networkId!: string | null;
  @Text({ ...LIMITS.ecosystem, ...nullable }) readonly ecosystem!: string | null;
  @OneOf('OrderCustomer', ORDER_CUSTOMERS) readonly customer!: OrderCustomer;
  @CalendarDate(nullable) readonly firstContactOn!: string | null;
  @CalendarDate() readonly orderedOn!: string;
  /** Euros, in cents; null where it is not told. */
  @WholeNumber({ ...LIMITS.valueCents, ...nullable }) readonly valueCents!: number | null;
  @Text({ ...LIMITS.note, ...nullable }) readonly note!: string | null;
}

export class AddFirstOrderRequest extends FirstOrderFields {}

export class FirstOrderView extends FirstOrderFields {
  @Id() readonly id!: string;
  /** Null where it was an ecosystem, and to those who do not see the group. */
  @Text(nullable) readonly networkName!: string | null;
  /** From the first contact to the order; null where the first contact is not told. */
  @WholeNumber(nullable) readonly days!: number | null;
  /** Null once the person is forgotten, and to those who do not see her. */
  @Text(nullable) readonly recordedByName!: string | null;
  @Instant() readonly recordedAt!: string;
  @Instant(nullable) readonly takenBackAt!: string | null;
  @Text(nullable) readonly takenBackReason!: string | null;
}

/** A group through which the firm may have won an order: one that it is in, or was. */
export class FirstOrderGroup {
  @Id() readonly id!: string;
  @Text() readonly name!: string;
}

/** What first orders of a programme come to. Nothing is said to be typical below three. */
export class FirstOrderFigures {
  @WholeNumber() readonly enterprises!: number;
  @WholeNumber() readonly orders!: number;
  /** Those with a first contact that is told. */
  @WholeNumber() readonly withDays!: number;
  @Decimal(nullable) readonly medianDays!: number | null;
  /** Those with a value that is told. */
  @WholeNumber() readonly withValue!: number;
  @Decimal(nullable) readonly medianValueCents!: number | null;
  /** The sum of the values that are told; null where none is. */
  @WholeNumber(nullable) readonly totalValueCents!: number | null;
}
