import type { RegisterCompany } from '../register-company.js';
import { label, limited, PLACES, TRADES } from './demo-facts.js';

const { bread, carRepair2008, electricity, furniture, gardens, juice, software } = TRADES;
const { juva, mikkeli, pieksamaki, puumala, savonlinna } = PLACES;

/**
 * Fictitious companies that the demo's register knows and nobody has enrolled yet. Their Business
 * IDs are from a block that is not issued (3990000-6 upward), with right check digits.
 */
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
