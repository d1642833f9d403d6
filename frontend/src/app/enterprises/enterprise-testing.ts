import type { EnterpriseRow, EnterpriseView } from '@verso/contract';

/** The smallest firm of the list. */
export function anEnterpriseRow(over: Partial<EnterpriseRow> = {}): EnterpriseRow {
  return {
    id: 'e1',
    businessId: '2000000-1',
    kind: 'company',
    name: 'Saimaan Soutuveneet Oy',
    legalForm: 'limited-company',
    municipalityCode: '491',
    municipalityLabel: { fi: 'Mikkeli', sv: 'S:t Michel', en: 'Mikkeli' },
    industryCode: null,
    industryCodeSet: null,
    industryLabel: null,
    stage: 'active',
    enrolledOn: '2026-02-12',
    advisorId: 'person-1',
    advisorName: 'Marja-Liisa Kettunen',
    networks: [],
    lastContactOn: null,
    experimentsRunning: 0,
    ...over,
  };
}

/** The smallest firm with a page. */
export function anEnterprise(over: Partial<EnterpriseView> = {}): EnterpriseView {
  return {
    id: 'e1',
    businessId: '2000000-1',
    kind: 'company',
    profile: {
      name: 'Saimaan Soutuveneet Oy',
      legalForm: 'limited-company',
      industryCode: null,
      industryCodeSet: null,
      industryLabel: null,
      street: 'Rantatie 1',
      postCode: '50100',
      postOffice: 'Mikkeli',
      municipalityCode: '491',
      municipalityLabel: { fi: 'Mikkeli', sv: 'S:t Michel', en: 'Mikkeli' },
      sources: {},
      recordedAt: '2026-11-01T08:00:00Z',
      recordedByName: 'Marja-Liisa Kettunen',
    },
    registerFact: null,
    enrolment: null,
    contacts: [],
    networks: [],
    experiments: [],
    ...over,
  };
}
