import type { LocalisedText } from '@verso/domain';

import type { RegisterCompany, RegisterWarning } from '../register-company.js';

const LANGUAGES = { fi: '1', sv: '2', en: '3' } as const;
const CODE_SETS = { TOL2008: 'TOIMI3', TOL2025: 'TOIMI4' } as const;
const SITUATIONS: Readonly<Partial<Record<RegisterWarning, string>>> = {
  bankruptcy: 'KONK',
  liquidation: 'SELTILA',
  restructuring: 'SANE',
};

/**
 * A company in the shape in which the national register answers, with the oddities of that: codes
 * are texts, but the type of an address is a number, and what is not known is not there at all.
 */
export function toPrhCompany(company: RegisterCompany): object {
  const { businessId, name, registeredOn, active } = company;
  return {
    businessId: { value: businessId, source: '3', ...dated(registeredOn) },
    euId: { value: `FIFPRO.${businessId}`, source: '1' },
    names: [{ name, type: '1', version: 1, source: '1', ...dated(registeredOn) }],
    ...businessLine(company),
    companyForms: [form(company)],
    companySituations: company.warnings.flatMap((warning) => {
      const type = SITUATIONS[warning];
      return type === undefined ? [] : [{ type, source: '1', ...dated(registeredOn) }];
    }),
    registeredEntries: employer(company),
    addresses: address(company),
    tradeRegisterStatus: active ? '1' : '4',
    status: '2',
    ...dated(registeredOn),
    ...(!active && { endDate: '2024-12-31' }),
  };
}

const dated = (date: string | null): object => (date === null ? {} : { registrationDate: date });

function descriptions(label: LocalisedText | null): object[] {
  if (label === null) return [];
  return (['en', 'fi', 'sv'] as const).map((language) => ({
    languageCode: LANGUAGES[language],
    description: label[language],
  }));
}

function form({ legalFormCode, legalFormLabel, registeredOn }: RegisterCompany): object {
  const type = legalFormCode === null ? {} : { type: legalFormCode };
  const described = { descriptions: descriptions(legalFormLabel) };
  return { ...type, ...described, version: 1, source: '1', ...dated(registeredOn) };
}

function businessLine(company: RegisterCompany): object {
  const { industryCode, industryCodeSet, industryLabel, registeredOn } = company;
  if (industryCode === null || industryCodeSet === null) return {};
  const described = { descriptions: descriptions(industryLabel) };
  const line = { type: industryCode, ...described, typeCodeSet: CODE_SETS[industryCodeSet] };
  return { mainBusinessLine: { ...line, source: '2', ...dated(registeredOn) } };
}

function employer({ employerSince = null }: RegisterCompany): object[] {
  if (employerSince === null) return [];
  return [{ type: '41', register: '7', authority: '1', ...dated(employerSince) }];
}

function address(company: RegisterCompany): object[] {
  const { street, postCode, postOffice, municipalityCode, registeredOn } = company;
  if (street === null && postCode === null) return [];
  const office = { city: postOffice ?? '', languageCode: '1', municipalityCode };
  const box = /^PL (\d+)$/.exec(street ?? '')?.[1];
  const place =
    box === undefined ? { type: 1, street } : { type: 2, street: '', postOfficeBox: box };
  return [{ ...place, postCode, postOffices: [office], source: '0', ...dated(registeredOn) }];
}
