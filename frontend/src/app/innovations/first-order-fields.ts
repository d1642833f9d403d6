import { max, maxLength, min, required, schema, validate } from '@angular/forms/signals';
import type { AddFirstOrderRequest } from '@verso/contract';
import {
  centsOf,
  FIRST_ORDER_LIMITS as LIMITS,
  helsinkiDate,
  type OrderCustomer,
} from '@verso/domain';

/** An order as it is typed; an empty text is what is not told. */
export interface FirstOrderFields {
  /** A group's id; empty for an ecosystem. */
  readonly networkId: string;
  readonly ecosystem: string;
  readonly customer: OrderCustomer;
  readonly firstContactOn: string;
  readonly orderedOn: string;
  /** Euros. */
  readonly valueCents: number | null;
  readonly note: string;
}

export const noOrder = (): FirstOrderFields => ({
  ...{ networkId: '', ecosystem: '', customer: 'business', firstContactOn: '' },
  ...{ orderedOn: helsinkiDate(Date.now()), valueCents: null, note: '' },
});

export const firstOrderRules = schema<FirstOrderFields>((path) => {
  required(path.ecosystem, { when: (context) => context.valueOf(path.networkId) === '' });
  maxLength(path.ecosystem, LIMITS.ecosystem.max);
  required(path.orderedOn);
  validate(path.orderedOn, ({ value }) =>
    value() > helsinkiDate(Date.now()) ? { kind: 'in-the-future' } : null,
  );
  validate(path.firstContactOn, (context) =>
    context.value() > context.valueOf(path.orderedOn)
      ? { kind: 'first-order.contact-first' }
      : null,
  );
  min(path.valueCents, LIMITS.valueCents.min / 100);
  max(path.valueCents, LIMITS.valueCents.max / 100);
  maxLength(path.note, LIMITS.note.max);
});

/** As it is sent: through a group or an ecosystem, not both. */
export const firstOrderRequest = (fields: FirstOrderFields): AddFirstOrderRequest => {
  const { networkId, ecosystem, customer, firstContactOn, orderedOn, valueCents, note } = fields;
  return {
    ...{ networkId: networkId || null, ecosystem: networkId ? null : ecosystem.trim() },
    ...{ customer, firstContactOn: firstContactOn || null, orderedOn },
    ...{ valueCents: centsOf(valueCents), note: note.trim() || null },
  };
};
