import type { LocalisedText } from '@verso/domain';

import type { RegisterCompany } from '../register-company.js';

/**
 * Fictitious companies that the demo's register knows and nobody has enrolled yet. Their Business
 * IDs are from a block that is not issued (3990000-6 upward), with right check digits.
 */

type Facts = Pick<RegisterCompany, 'businessId' | 'name' | 'registeredOn'> &
  Partial<RegisterCompany>;

const limited = ({ businessId, name, registeredOn, ...facts }: Facts): RegisterCompany => ({
  businessId,
  name,
  legalForm: 'limited-company',
  legalFormCode: '16',
  legalFormLabel: label('Osakeyhtiö', 'Aktiebolag', 'Limited company'),
  industryCode: null,
  industryCodeSet: null,
  industryLabel: null,
  street: null,
  postCode: null,
  postOffice: null,
  municipalityCode: null,
  registeredOn,
  active: true,
  warnings: [],
  ...facts,
});

const label = (fi: string, sv: string, en: string): LocalisedText => ({ fi, sv, en });

const bread = {
  industryCode: '10710',
  industryCodeSet: 'TOL2025',
  industryLabel: label(
    'Leivän valmistus, tuoreiden leivonnaisten ja kakkujen valmistus',
    'Tillverkning av mjukt matbröd och färska bakverk',
    'Manufacture of bread; manufacture of fresh pastry goods and cakes',
  ),
} as const;
const furniture = {
  industryCode: '31000',
  industryCodeSet: 'TOL2025',
  industryLabel: label(
    'Huonekalujen valmistus',
    'Tillverkning av möbler',
    'Manufacture of furniture',
  ),
} as const;
const software = {
  industryCode: '62100',
  industryCodeSet: 'TOL2025',
  industryLabel: label(
    'Ohjelmistojen suunnittelu ja valmistus',
    'Dataprogrammering',
    'Computer programming activities',
  ),
} as const;
const electricity = {
  industryCode: '43210',
  industryCodeSet: 'TOL2025',
  industryLabel: label('Sähköasennus', 'Elinstallationer', 'Electrical installation'),
} as const;
const juice = {
  industryCode: '10320',
  industryCodeSet: 'TOL2025',
  industryLabel: label(
    'Kasvismehujen valmistus',
    'Juice- och safttillverkning',
    'Manufacture of fruit and vegetable juice',
  ),
} as const;
const gardens = {
  industryCode: '81300',
  industryCodeSet: 'TOL2025',
  industryLabel: label(
    'Maisemanhoitopalvelut',
    'Skötsel och underhåll av grönytor',
    'Landscape service activities',
  ),
} as const;
// Not everybody has been moved to the newer classification.
const carRepair2008 = {
  industryCode: '45201',
  industryCodeSet: 'TOL2008',
  industryLabel: label(
    'Moottoriajoneuvojen huolto ja korjaus (pl. renkaat)',
    'Underhåll och reparation av motorfordon (exkl. däck)',
    'Maintenance and repair of motor vehicles (excl. tyres)',
  ),
} as const;

const mikkeli = { postCode: '50100', postOffice: 'MIKKELI', municipalityCode: '491' } as const;
const savonlinna = {
  postCode: '57100',
  postOffice: 'SAVONLINNA',
  municipalityCode: '740',
} as const;
const pieksamaki = {
  postCode: '76100',
  postOffice: 'PIEKSÄMÄKI',
  municipalityCode: '593',
} as const;
const juva = { postCode: '51900', postOffice: 'JUVA', municipalityCode: '178' } as const;
const puumala = { postCode: '52200', postOffice: 'PUUMALA', municipalityCode: '623' } as const;

export const DEMO_COMPANIES: readonly RegisterCompany[] = [
  limited({
    businessId: '3990000-6',
    name: 'Kotikorven Leipomo Oy',
    registeredOn: '2019-03-11',
    ...bread,
    street: 'Jauhokuja 3',
    ...mikkeli,
  }),
  limited({
    businessId: '3990001-4',
    name: 'Tammisen Puupaja Oy',
    registeredOn: '2021-08-30',
    ...furniture,
    street: 'Höyläpolku 12',
    ...savonlinna,
  }),
  limited({
    businessId: '3990002-2',
    name: 'Rantakoodi Oy',
    registeredOn: '2023-01-16',
    ...software,
    street: 'Satamakatu 5 B 14',
    ...savonlinna,
  }),
  limited({
    businessId: '3990003-0',
    name: 'Sähkö-Saimaa Oy',
    registeredOn: '2016-05-02',
    ...electricity,
    street: 'Virtatie 8',
    ...puumala,
  }),
  limited({
    businessId: '3990004-9',
    name: 'Puulan Autokorjaamo Oy',
    registeredOn: '2009-10-19',
    ...carRepair2008,
    street: 'Teollisuustie 21',
    ...mikkeli,
  }),
  limited({
    businessId: '3990005-7',
    name: 'Juvan Marjajaloste Oy',
    registeredOn: '2018-06-04',
    ...juice,
    street: 'Mehutie 2',
    ...juva,
    warnings: ['restructuring'],
  }),
  limited({
    businessId: '3990006-5',
    name: 'Vanhan Veräjän Puutarha Oy',
    registeredOn: '2003-04-07',
    ...gardens,
    street: 'Veräjätie 1',
    ...pieksamaki,
    active: false,
    warnings: ['ceased'],
  }),
  limited({
    businessId: '3990007-3',
    name: 'Etelä-Savon Yhdistyneet Käsityöläiset, Puusepät, Verhoilijat ja Entisöijät sekä Saimaan Rantojen Perinnerakentajat ja Hirsiveistäjät Oy',
    registeredOn: '2014-09-22',
    ...furniture,
    street: 'Perinnerakentajien ja hirsiveistäjien raitti 117 C 204',
    ...mikkeli,
  }),
  limited({
    businessId: '3990008-1',
    name: 'Konnevirran Rakennus Oy',
    registeredOn: '2012-02-13',
    street: 'PL 19',
    ...pieksamaki,
    warnings: ['bankruptcy'],
  }),
  {
    ...limited({
      businessId: '3990010-2',
      name: 'Lampilan Luomu Ky',
      registeredOn: '2020-04-27',
      ...juice,
      street: 'Lampilantie 340',
      ...juva,
    }),
    legalForm: 'limited-partnership',
    legalFormCode: '13',
    legalFormLabel: label('Kommandiittiyhtiö', 'Kommanditbolag', 'Limited partnership'),
  },
  {
    ...limited({
      businessId: '3990011-0',
      name: 'Osuuskunta Saimaan Tekijät',
      registeredOn: '2022-11-07',
      street: 'Torikatu 9',
      ...savonlinna,
    }),
    legalForm: 'cooperative',
    legalFormCode: '14',
    legalFormLabel: label('Osuuskunta', 'Andelslag', 'Co-operative'),
  },
  limited({ businessId: '3990012-9', name: 'Hiljattain Perustettu Oy', registeredOn: null }),
];
