import type { OrganisationStory, StaffStory } from './story.js';

/** Fictitious organisations. No real body carries these names. */
export const ORGANISATIONS: readonly OrganisationStory[] = [
  { key: 'jarviranta', name: 'Järvirannan ammattikorkeakoulu', kind: 'university' },
  { key: 'suurselka', name: 'Yrityspalvelu Suurselkä Oy', kind: 'business-service' },
  { key: 'linnanlahti', name: 'Kehitysyhtiö Linnanlahti Oy', kind: 'business-service' },
  { key: 'radanvarsi', name: 'Radanvarren yrityspalvelut', kind: 'business-service' },
  { key: 'saimaanliitto', name: 'Suur-Saimaan maakuntaliitto', kind: 'regional-council' },
  { key: 'kallanranta', name: 'Yrityskumppanit Kallanranta Oy', kind: 'business-service' },
  { key: 'vehmasmaki', name: 'Vehmasmäen ammattikorkeakoulu', kind: 'university' },
  { key: 'ylisavonliitto', name: 'Kallan seudun maakuntaliitto', kind: 'regional-council' },
  { key: 'jokisuu', name: 'Kehitysyhtiö Jokisuu Oy', kind: 'business-service' },
  { key: 'lakeudenranta', name: 'Lakeudenrannan yliopistokeskus', kind: 'university' },
  { key: 'jokirannanliitto', name: 'Jokirannikon maakuntaliitto', kind: 'regional-council' },
];

/** Who works for the programmes: administration, management, advice, funding. */
export const STAFF: readonly StaffStory[] = [
  {
    key: 'outi',
    name: 'Outi Halme',
    email: 'outi.halme@jarviranta.example',
    language: 'fi',
    role: 'administrator',
    programmes: [],
  },
  {
    key: 'marjut',
    name: 'Marjut Tiainen',
    email: 'marjut.tiainen@jarviranta.example',
    language: 'fi',
    role: 'manager',
    programmes: ['south-savo'],
  },
  {
    key: 'hanna',
    name: 'Hanna Pulkkinen',
    email: 'hanna.pulkkinen@suurselka.example',
    language: 'fi',
    role: 'advisor',
    programmes: ['south-savo'],
  },
  {
    key: 'jukka',
    name: 'Jukka-Pekka Väisänen',
    email: 'jukka-pekka.vaisanen@linnanlahti.example',
    language: 'fi',
    role: 'advisor',
    programmes: ['south-savo'],
  },
  {
    key: 'riitta',
    name: 'Riitta Ahvenainen',
    email: 'riitta.ahvenainen@suursaimaanliitto.example',
    language: 'fi',
    role: 'funder',
    programmes: ['south-savo'],
  },
  {
    key: 'pasi',
    name: 'Pasi Rissanen',
    email: 'pasi.rissanen@vehmasmaki.example',
    language: 'fi',
    role: 'manager',
    programmes: ['north-savo'],
  },
  {
    key: 'tiina',
    name: 'Tiina Korhonen-Räsänen',
    email: 'tiina.korhonen-rasanen@kallanranta.example',
    language: 'fi',
    role: 'advisor',
    programmes: ['north-savo'],
  },
  {
    key: 'mikael',
    name: 'Mikael Sjöblom',
    email: 'mikael.sjoblom@lakeudenranta.example',
    language: 'sv',
    role: 'manager',
    programmes: ['northern-ostrobothnia'],
  },
  {
    key: 'katja',
    name: 'Katja Ojanperä',
    email: 'katja.ojanpera@jokisuu.example',
    language: 'fi',
    role: 'advisor',
    programmes: ['northern-ostrobothnia'],
  },
];
