import type { RegisterCompanyView } from '@verso/contract';

import { type FirmFields, NO_FIRM } from '../enterprises/firm-form';
import { industryKey } from '../regions/industry-choice';

/** What the register says, as the fields of the form. */
export function firmOfRegister(company: RegisterCompanyView): FirmFields {
  const { industryCode: code, industryCodeSet: codeSet } = company;
  return {
    businessId: company.businessId,
    name: company.name,
    legalForm: company.legalForm,
    industry: code && codeSet ? industryKey({ code, codeSet }) : null,
    street: company.street ?? '',
    postCode: company.postCode ?? '',
    postOffice: company.postOffice ?? '',
    municipalityCode: company.municipalityCode,
  };
}

/**
 * Fills a form from an answer without overwriting what a person typed: a field takes the new
 * value when it is empty, or still holds the value of the answer before. The Business ID stays
 * as typed, it is what was asked.
 *
 * @param firm - the fields as they stand
 * @param known - what the new answer says; `NO_FIRM` when it says nothing
 * @param before - what the answer before said
 */
export function prefill(
  firm: FirmFields,
  known: FirmFields,
  before: FirmFields = NO_FIRM,
): FirmFields {
  const take = <Field extends keyof FirmFields>(field: Field): FirmFields[Field] =>
    !firm[field] || firm[field] === before[field] ? known[field] : firm[field];
  return {
    businessId: firm.businessId,
    name: take('name'),
    legalForm: take('legalForm'),
    industry: take('industry'),
    street: take('street'),
    postCode: take('postCode'),
    postOffice: take('postOffice'),
    municipalityCode: take('municipalityCode'),
  };
}
