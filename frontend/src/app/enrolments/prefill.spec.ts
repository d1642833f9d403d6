import type { RegisterCompanyView } from '@verso/contract';

import { NO_FIRM, sourcesOf } from '../enterprises/firm-form';
import { firmOfRegister, prefill } from './prefill';

const company: RegisterCompanyView = {
  businessId: '0112038-9',
  name: 'Savon Saha Oy',
  legalForm: 'limited-company',
  legalFormLabel: null,
  industryCode: '16110',
  industryCodeSet: 'TOL2025',
  industryLabel: null,
  street: 'Sahatie 3',
  postCode: '50100',
  postOffice: 'MIKKELI',
  municipalityCode: '491',
  municipalityLabel: null,
  registeredOn: null,
  employerSince: null,
  active: true,
  warnings: [],
};
const saha = Object.freeze(firmOfRegister(company));

describe('prefill', () => {
  it('fills what is empty', () => {
    expect(prefill({ ...NO_FIRM, businessId: '01120389' }, saha)).toEqual({
      ...saha,
      businessId: '01120389',
    });
  });

  it('keeps what was typed', () => {
    const typed = { ...NO_FIRM, name: 'Savon Sahateos', municipalityCode: '740' };

    expect(prefill(typed, saha)).toMatchObject({
      name: 'Savon Sahateos',
      municipalityCode: '740',
      street: 'Sahatie 3',
    });
  });

  it('replaces what came from another company, and only that', () => {
    const veneet = { ...saha, name: 'Saimaan Veneet Oy', street: 'Rantatie 1' };
    const shown = { ...saha, street: 'Oma tie 5' };

    expect(prefill(shown, veneet, saha)).toMatchObject({
      name: 'Saimaan Veneet Oy',
      street: 'Oma tie 5',
    });
  });

  it('takes back what came from the register when it knows no such company', () => {
    expect(prefill({ ...saha, street: 'Oma tie 5' }, NO_FIRM, saha)).toEqual({
      ...NO_FIRM,
      businessId: saha.businessId,
      street: 'Oma tie 5',
    });
  });
});

describe('sourcesOf', () => {
  const source = { source: 'prh-ytj', at: '2026-11-21T12:05:00Z' } as const;

  it('marks the values that stand as the register gave them', () => {
    const firm = { ...saha, name: 'Toinen nimi', street: '' };
    const marked = Object.keys(sourcesOf(firm, saha, () => source));

    expect(marked).toContain('municipalityCode');
    expect(marked).not.toContain('name');
    expect(marked).not.toContain('street');
  });

  it('marks nothing where nothing is known', () => {
    expect(sourcesOf(NO_FIRM, NO_FIRM, () => source)).toEqual({});
  });
});
