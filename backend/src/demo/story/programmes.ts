import type { NetworkStory, ProgrammeStory } from './story.js';

const targets = (firms: number, decided: number, shared: number): ProgrammeStory['targets'] => [
  { kpi: 'enterprises-taking-part', target: firms },
  { kpi: 'experiments-decided', target: decided },
  { kpi: 'learning-shared-share', target: shared },
];

/** The programme told in depth, and two young ones beside it. */
export const PROGRAMMES: readonly ProgrammeStory[] = [
  {
    key: 'south-savo',
    code: 'ES-KASVU',
    label: {
      fi: 'Etelä-Savon mikroyritysten kasvuverkosto',
      sv: 'Tillväxtnätverket för mikroföretag i Södra Savolax',
      en: 'South Savo growth network for micro-enterprises',
    },
    regionCode: 'MK10',
    began: 425,
    endsIn: 487,
    budgetCents: 121_000_000,
    partners: [
      { organisation: 'jarviranta', role: 'lead' },
      { organisation: 'suurselka', role: 'partner' },
      { organisation: 'linnanlahti', role: 'partner' },
      { organisation: 'radanvarsi', role: 'partner' },
      { organisation: 'saimaanliitto', role: 'funder' },
    ],
    manager: 'marjut',
    targets: targets(80, 90, 0.6),
    published: [1, 2, 3, 4, 5, 7, 8, 9, 10, 12],
  },
  {
    key: 'north-savo',
    code: 'PS-KUMPPANIT',
    label: {
      fi: 'Pohjois-Savon pienyritysten kumppaniverkosto',
      sv: 'Partnernätverket för småföretag i Norra Savolax',
      en: 'North Savo partner network for small enterprises',
    },
    regionCode: 'MK11',
    began: 150,
    endsIn: 580,
    budgetCents: 64_000_000,
    partners: [
      { organisation: 'vehmasmaki', role: 'lead' },
      { organisation: 'kallanranta', role: 'partner' },
      { organisation: 'ylisavonliitto', role: 'funder' },
    ],
    manager: 'pasi',
    targets: targets(40, 45, 0.6),
    published: [1],
  },
  {
    key: 'northern-ostrobothnia',
    code: 'PP-JOKILAAKSOT',
    label: {
      fi: 'Pohjois-Pohjanmaan jokilaaksojen mikroyritykset',
      sv: 'Mikroföretagen i Norra Österbottens ådalar',
      en: 'Micro-enterprises of the Northern Ostrobothnian river valleys',
    },
    regionCode: 'MK17',
    began: 110,
    endsIn: 620,
    budgetCents: 7_975_600,
    partners: [
      { organisation: 'lakeudenranta', role: 'lead' },
      { organisation: 'jokisuu', role: 'partner' },
      { organisation: 'jokirannanliitto', role: 'funder' },
    ],
    manager: 'mikael',
    targets: targets(30, 30, 0.5),
    published: [],
  },
];

/** Core groups: each meets once a month, in turn at a member's. */
export const NETWORKS: readonly NetworkStory[] = [
  {
    key: 'mikkeli',
    programme: 'south-savo',
    name: 'Mikkelin ydinryhmä',
    municipality: '491',
    began: 396,
    by: 'hanna',
  },
  {
    key: 'savonlinna',
    programme: 'south-savo',
    name: 'Savonlinnan ydinryhmä',
    municipality: '740',
    began: 372,
    by: 'jukka',
  },
  {
    key: 'pieksamaki',
    programme: 'south-savo',
    name: 'Pieksämäen ydinryhmä',
    municipality: '593',
    began: 301,
    by: 'jukka',
  },
  {
    key: 'lansi-saimaa',
    programme: 'south-savo',
    name: 'Länsi-Saimaan ydinryhmä',
    municipality: '507',
    began: 258,
    by: 'hanna',
  },
  {
    key: 'jarvi-saimaa',
    programme: 'south-savo',
    name: 'Järvi-Saimaan ydinryhmä',
    municipality: '178',
    began: 139,
    by: 'jukka',
  },
  {
    key: 'kuopio',
    programme: 'north-savo',
    name: 'Kuopion ydinryhmä',
    municipality: '297',
    began: 120,
    by: 'tiina',
  },
  {
    key: 'ylivieska',
    programme: 'northern-ostrobothnia',
    name: 'Ylivieskan ja Kalajoen ydinryhmä',
    municipality: '977',
    began: 88,
    by: 'katja',
  },
];
