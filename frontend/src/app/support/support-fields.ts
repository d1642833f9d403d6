import { max, maxLength, min, required, schema, validate } from '@angular/forms/signals';
import type { RecordSupportRequest } from '@verso/contract';
import {
  centsOf,
  type DeMinimisRegulation,
  helsinkiDate,
  SUPPORT_LIMITS as LIMITS,
  type SupportKind,
} from '@verso/domain';

/** Support as it is typed. */
export interface SupportFields {
  readonly kind: SupportKind;
  readonly title: string;
  readonly givenOn: string;
  readonly hours: number | null;
  readonly isAid: boolean;
  /** Euros. */
  readonly aidCents: number | null;
  readonly regulation: DeMinimisRegulation;
}

/** An untouched form: advice, given today. */
export const noSupport = (): SupportFields => ({
  ...{ kind: 'advice', title: '', givenOn: helsinkiDate(Date.now()), hours: null },
  ...{ isAid: false, aidCents: null, regulation: 'general' },
});

/** A day that has come; none is another matter. */
export const hasCome = (day: string) =>
  day > helsinkiDate(Date.now()) ? { kind: 'in-the-future' } : null;

export const supportRules = schema<SupportFields>((path) => {
  required(path.title);
  maxLength(path.title, LIMITS.title.max);
  required(path.givenOn);
  validate(path.givenOn, ({ value }) => hasCome(value()));
  min(path.hours, LIMITS.hours.min);
  max(path.hours, LIMITS.hours.max);
  required(path.aidCents, { when: (context) => context.valueOf(path.isAid) });
  min(path.aidCents, LIMITS.aidCents.min / 100);
  max(path.aidCents, LIMITS.aidCents.max / 100);
});

/** As it is sent: what is no aid has neither an amount nor a regulation. */
export const supportRequest = ({ isAid, ...fields }: SupportFields): RecordSupportRequest => ({
  ...{ kind: fields.kind, title: fields.title.trim() },
  ...{ givenOn: fields.givenOn, hours: fields.hours },
  aidCents: isAid ? centsOf(fields.aidCents) : null,
  regulation: isAid ? fields.regulation : null,
});
