import {
  type IndustryCodeSet,
  isCalendarDate,
  type LocalisedText,
  MUNICIPALITY_CODE_PATTERN,
  POST_CODE_PATTERN,
} from '@verso/domain';

import { type LooseRecord, record, records, text } from './loose-json.js';
import { legalFormOf } from './prh-legal-form.js';
import type { RegisterCompany, RegisterWarning } from './register-company.js';

const CURRENT_NAME = '1';
const VISITING_ADDRESS = '1';
const POSTAL_ADDRESS = '2';
const CEASED = '4';
// REK_KDI 7_41: in the register of employers who pay wages regularly
const EMPLOYERS = { register: '7', type: '41' } as const;
const LANGUAGES = { fi: '1', sv: '2', en: '3' } as const;

const CODE_SETS: ReadonlyMap<string, IndustryCodeSet> = new Map([
  ['TOIMI3', 'TOL2008'],
  ['TOIMI4', 'TOL2025'],
]);
const SITUATIONS: ReadonlyMap<string, RegisterWarning> = new Map([
  ['KONK', 'bankruptcy'],
  ['SELTILA', 'liquidation'],
  ['SANE', 'restructuring'],
]);

/**
 * The company of an answer of `GET /companies?businessId=…` of PRH's YTJ open data, version 3.
 * Every part may be missing. `status` is not read: it says the same of live and of ceased firms.
 *
 * @returns the company, or `null` when the answer has none with this id and a name
 */
export function readCompany(answer: unknown, businessId: string): RegisterCompany | null {
  return readCompanies(answer).find((company) => company.businessId === businessId) ?? null;
}

/**
 * The companies of an answer, those without an id or a name left out.
 *
 * @returns the companies, in the register's order
 */
export function readCompanies(answer: unknown): RegisterCompany[] {
  return records(record(answer)['companies']).flatMap((company) => companyOf(company) ?? []);
}

/** How many entries an answer has, also those that say too little to be read. */
export const countCompanies = (answer: unknown): number =>
  records(record(answer)['companies']).length;

/** How many companies fit a question, on all pages of its answer; null where it does not say. */
export function readTotal(answer: unknown): number | null {
  const total = Number(text(record(answer)['totalResults']) ?? NaN);
  return Number.isSafeInteger(total) && total >= 0 ? total : null;
}

function companyOf(company: LooseRecord): RegisterCompany | null {
  const businessId = text(record(company['businessId'])['value']);
  const name = nameOf(company);
  if (businessId === null || name === null) return null;

  const form = current(records(company['companyForms']))[0] ?? {};
  const warnings = warningsOf(company);
  return {
    businessId,
    name,
    legalForm: legalFormOf(form),
    legalFormCode: text(form['type']),
    legalFormLabel: labelOf(form),
    ...industryOf(company),
    ...addressOf(company),
    registeredOn: dateOf(company['registrationDate']) ?? businessIdDateOf(company),
    employerSince: employerSinceOf(company),
    active: !warnings.includes('ceased'),
    warnings,
  };
}

/** Entries that are in force, the current version first. */
function current(entries: readonly LooseRecord[]): readonly LooseRecord[] {
  const inForce = entries.filter((entry) => text(entry['endDate']) === null);
  return inForce.toSorted((a, b) => versionOf(a) - versionOf(b));
}

function versionOf(entry: LooseRecord): number {
  return Number(text(entry['version']) ?? '1') || 1;
}

// A ceased company has no name in force; its last one is still what people know it by.
function nameOf(company: LooseRecord): string | null {
  const names = records(company['names']).filter(
    (name) => (text(name['type']) ?? CURRENT_NAME) === CURRENT_NAME && text(name['name']) !== null,
  );
  const last = names.toSorted((a, b) => versionOf(a) - versionOf(b))[0];
  return text((current(names)[0] ?? last)?.['name']);
}

function labelOf(described: LooseRecord): LocalisedText | null {
  const descriptions = records(described['descriptions']);
  const inLanguage = (code: string): string | null =>
    text(descriptions.find((entry) => text(entry['languageCode']) === code)?.['description']);
  const fi = inLanguage(LANGUAGES.fi) ?? text(descriptions[0]?.['description']);
  if (fi === null) return null;
  return { fi, sv: inLanguage(LANGUAGES.sv) ?? fi, en: inLanguage(LANGUAGES.en) ?? fi };
}

type Industry = Pick<RegisterCompany, 'industryCode' | 'industryCodeSet' | 'industryLabel'>;

// A code means nothing without its set: one of an older set than ours is left out whole.
function industryOf(company: LooseRecord): Industry {
  const line = record(company['mainBusinessLine']);
  const industryCode = text(line['type']);
  const industryCodeSet = CODE_SETS.get(text(line['typeCodeSet']) ?? '') ?? null;
  if (industryCode === null || industryCodeSet === null) {
    return { industryCode: null, industryCodeSet: null, industryLabel: null };
  }
  return { industryCode, industryCodeSet, industryLabel: labelOf(line) };
}

type Address = Pick<RegisterCompany, 'street' | 'postCode' | 'postOffice' | 'municipalityCode'>;

function addressOf(company: LooseRecord): Address {
  const addresses = current(records(company['addresses']));
  const ofType = (type: string): LooseRecord | undefined =>
    addresses.find((address) => text(address['type']) === type && hasPlace(address));
  const address = ofType(VISITING_ADDRESS) ?? ofType(POSTAL_ADDRESS) ?? {};
  const offices = records(address['postOffices']);
  const finnish = offices.find((office) => text(office['languageCode']) === LANGUAGES.fi);
  const office = finnish ?? offices[0] ?? {};
  return {
    street: streetOf(address),
    postCode: matching(address['postCode'], POST_CODE_PATTERN),
    postOffice: text(office['city']),
    municipalityCode: matching(office['municipalityCode'], MUNICIPALITY_CODE_PATTERN),
  };
}

function hasPlace(address: LooseRecord): boolean {
  return streetOf(address) !== null || text(address['postCode']) !== null;
}

function streetOf(address: LooseRecord): string | null {
  const box = text(address['postOfficeBox']);
  const parts = ['street', 'buildingNumber', 'entrance'].map((part) => text(address[part]));
  const flat = [text(address['apartmentNumber']), text(address['apartmentIdSuffix'])];
  const street = [...parts, flat.join('')].filter(Boolean).join(' ');
  if (text(address['street']) !== null) return street;
  return box === null ? text(address['freeAddressLine']) : `PL ${box}`;
}

function warningsOf(company: LooseRecord): readonly RegisterWarning[] {
  const ceased =
    text(company['endDate']) !== null || text(company['tradeRegisterStatus']) === CEASED;
  const situations = current(records(company['companySituations'])).flatMap(
    (situation) => SITUATIONS.get(text(situation['type']) ?? '') ?? [],
  );
  return [...new Set<RegisterWarning>([...(ceased ? (['ceased'] as const) : []), ...situations])];
}

function employerSinceOf(company: LooseRecord): string | null {
  const days = current(records(company['registeredEntries'])).flatMap((entry) => {
    const { register, type } = EMPLOYERS;
    const isEmployer = text(entry['register']) === register && text(entry['type']) === type;
    return (isEmployer && dateOf(entry['registrationDate'])) || [];
  });
  return days.toSorted()[0] ?? null;
}

function matching(value: unknown, pattern: RegExp): string | null {
  const found = text(value);
  return found !== null && pattern.test(found) ? found : null;
}

function dateOf(value: unknown): string | null {
  const date = text(value)?.slice(0, 10) ?? null;
  return date !== null && isCalendarDate(date) ? date : null;
}

const businessIdDateOf = (company: LooseRecord): string | null =>
  dateOf(record(company['businessId'])['registrationDate']);
