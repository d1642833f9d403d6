import { maxLength, required, schema, validate } from '@angular/forms/signals';
import {
  ENTERPRISE_LIMITS as LIMITS,
  type LegalForm,
  POST_CODE_PATTERN,
  readBusinessId,
} from '@verso/domain';

import { industryKey, industryOf } from '../regions/industry-choice';
import type { EnterpriseProfileView } from '@verso/contract';
import type { FactSource } from './fact-source-note';

/** What a form asks about a firm. Texts are empty, choices null, while nothing is known. */
export interface FirmFields {
  readonly businessId: string;
  readonly name: string;
  readonly legalForm: LegalForm | '';
  readonly industry: string | null;
  readonly street: string;
  readonly postCode: string;
  readonly postOffice: string;
  readonly municipalityCode: string | null;
}

export const NO_FIRM: FirmFields = {
  businessId: '',
  name: '',
  legalForm: '',
  industry: null,
  street: '',
  postCode: '',
  postOffice: '',
  municipalityCode: null,
};

export const firmRules = schema<FirmFields>((path) => {
  validate(path.businessId, ({ value }) => {
    if (value().trim() === '') return null;
    const reading = readBusinessId(value());
    return reading.ok ? null : { kind: reading.code };
  });
  required(path.name);
  maxLength(path.name, LIMITS.name.max);
  maxLength(path.street, LIMITS.street.max);
  maxLength(path.postOffice, LIMITS.postOffice.max);
  validate(path.postCode, ({ value }) =>
    value().trim() === '' || POST_CODE_PATTERN.test(value().trim())
      ? null
      : { kind: 'post-code.format' },
  );
});

/** The fields as requests take them: nothing where nothing was written. */
export function firmRequest(firm: FirmFields) {
  return {
    name: firm.name.trim(),
    // a form that is sent has passed `required`
    legalForm: firm.legalForm as LegalForm,
    ...industryOf(firm.industry),
    ...written('street', firm.street),
    ...written('postCode', firm.postCode),
    ...written('postOffice', firm.postOffice),
    municipalityCode: firm.municipalityCode,
  };
}

export function firmFieldsOf(profile: EnterpriseProfileView): FirmFields {
  const { industryCode: code, industryCodeSet: codeSet } = profile;
  return {
    businessId: '',
    name: profile.name,
    legalForm: profile.legalForm,
    industry: code && codeSet ? industryKey({ code, codeSet }) : null,
    street: profile.street ?? '',
    postCode: profile.postCode ?? '',
    postOffice: profile.postOffice ?? '',
    municipalityCode: profile.municipalityCode,
  };
}

/** Where the values of a form come from; a value that was typed has none. */
export type FirmSources = Readonly<Partial<Record<keyof FirmFields, FactSource | undefined>>>;

/**
 * The sources of the values that still stand as they were known. The server decides the same way:
 * a value equal to the register's carries the register's name and time, any other was typed.
 */
export function sourcesOf(
  firm: FirmFields,
  known: FirmFields,
  source: (field: keyof FirmFields) => FactSource | undefined,
): FirmSources {
  const fields = (Object.keys(firm) as (keyof FirmFields)[]).filter(
    (field) => known[field] && firm[field] === known[field],
  );
  return Object.fromEntries(fields.map((field) => [field, source(field)]));
}

function written<Name extends string>(name: Name, text: string): Partial<Record<Name, string>> {
  const value = text.trim();
  return value === '' ? {} : ({ [name]: value } as Record<Name, string>);
}
