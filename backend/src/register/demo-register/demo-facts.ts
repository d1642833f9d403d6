import type { LocalisedText } from '@verso/domain';

import type { RegisterCompany } from '../register-company.js';

type Facts = Pick<RegisterCompany, 'businessId' | 'name' | 'registeredOn'> &
  Partial<RegisterCompany>;

/** A limited company of which nothing is known but what is given. */
export const limited = ({ businessId, name, registeredOn, ...facts }: Facts): RegisterCompany => ({
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
  employerSince: null,
  active: true,
  warnings: [],
  ...facts,
});

export const label = (fi: string, sv: string, en: string): LocalisedText => ({ fi, sv, en });

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

/** Industries that companies of the demo’s register work in, as that register tells of them. */
export const TRADES = {
  bread,
  furniture,
  software,
  electricity,
  juice,
  gardens,
  carRepair2008,
} as const;
/** Towns of South Savo. */
export const PLACES = { mikkeli, savonlinna, pieksamaki, juva, puumala } as const;
