import { maxLength, minLength, required, schema, validate } from '@angular/forms/signals';
import type { ContactRequest } from '@verso/contract';
import {
  type Language,
  normaliseEmail,
  normalisePhone,
  PERSON_LIMITS as LIMITS,
} from '@verso/domain';

/** What a form asks about a person to be in touch with. */
export interface ContactFields {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly language: Language;
}

export const NO_CONTACT: ContactFields = { name: '', email: '', phone: '', language: 'fi' };

/** A name is always asked for; an address only where one is written. */
export const contactRules = schema<ContactFields>((path) => {
  required(path.name);
  minLength(path.name, LIMITS.name.min);
  maxLength(path.name, LIMITS.name.max);
  validate(path.email, ({ value }) =>
    value().trim() === '' || normaliseEmail(value()) ? null : { kind: 'email.format' },
  );
  validate(path.phone, ({ value }) =>
    value().trim() === '' || normalisePhone(value()) ? null : { kind: 'phone.format' },
  );
});

export function contactRequest({ name, email, phone, language }: ContactFields): ContactRequest {
  return {
    name: name.trim(),
    ...(email.trim() && { email: email.trim() }),
    ...(phone.trim() && { phone: phone.trim() }),
    language,
  };
}
