import type { NetworkStory, ProgrammeStory } from './story.js';

/** Firms and decisions by partner, or of all together; what is shared, of all. */
const targets = (
  shared: number,
  ...parts: readonly (readonly [firms: number, decided: number, partner?: string])[]
): ProgrammeStory['targets'] => [
  ...parts.flatMap(([firms, decided, partner]): ProgrammeStory['targets'] => [
    { kpi: 'enterprises-taking-part', target: firms, partner },
    { kpi: 'experiments-decided', target: decided, partner },
  ]),
  { kpi: 'learning-shared-share', target: shared },
];

/** The programme told in depth, and two beside it. */
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
    began: 745,
    endsIn: 350,
    budgetCents: 121_000_000,
    areas: [],
    priorities: ['food', 'forest', 'tourism', 'water'],
    partners: [
      {
        ...{ organisation: 'jarviranta', share: 0.5225 },
        contact: { name: 'Marjut Tiainen', email: 'marjut.tiainen@jarviranta.example' },
      },
      {
        ...{ organisation: 'suurselka', share: 0.1975 },
        contact: { name: 'Hanna Pulkkinen', email: 'hanna.pulkkinen@suurselka.example' },
      },
      {
        ...{ organisation: 'linnanlahti', share: 0.175 },
        contact: { name: 'Sirkka Auvinen', email: 'sirkka.auvinen@linnanlahti.example' },
      },
      {
        ...{ organisation: 'radanvarsi', share: 0.105 },
        contact: { name: 'Riikka Manninen', email: 'riikka.manninen@radanvarsi.example' },
      },
    ],
    funder: { organisation: 'saimaanliitto', share: 0.7, decisionNumber: 'EURA 2021/990101' },
    manager: 'marjut',
    targets: targets(0.6, [80, 55, 'suurselka'], [70, 45, 'linnanlahti'], [50, 30, 'radanvarsi']),
    published: [1, 2, 3, 4, 5, 7, 8, 9, 10, 12, 13, 15, 16, 18, 19, 21, 22, 24],
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
    began: 560,
    endsIn: 580,
    budgetCents: 64_000_000,
    areas: [],
    priorities: ['forest', 'machines-energy', 'well-being'],
    partners: [
      {
        ...{ organisation: 'vehmasmaki', share: 0.6 },
        contact: { name: 'Pasi Rissanen', email: 'pasi.rissanen@vehmasmaki.example' },
      },
      {
        ...{ organisation: 'kallanranta', share: 0.4 },
        contact: { name: 'Heikki Laulainen', email: 'heikki.laulainen@kallanranta.example' },
      },
    ],
    funder: { organisation: 'ylisavonliitto', share: 0.75, decisionNumber: 'EURA 2021/990202' },
    manager: 'pasi',
    asksSince: 45,
    targets: targets(0.6, [30, 10, 'vehmasmaki'], [110, 50, 'kallanranta']),
    published: [1, 2, 3, 6, 9, 12],
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
    began: 430,
    endsIn: 620,
    budgetCents: 7_975_600,
    areas: ['421', '859'],
    priorities: ['ict', 'metal', 'wood'],
    partners: [
      {
        ...{ organisation: 'lakeudenranta', share: 0.7 },
        contact: { name: 'Mikael Sjöblom', email: 'mikael.sjoblom@lakeudenranta.example' },
      },
      {
        ...{ organisation: 'jokisuu', share: 0.3 },
        contact: { name: 'Eija Haapala', email: 'eija.haapala@jokisuu.example' },
      },
    ],
    funder: { organisation: 'jokirannanliitto', share: 0.8, decisionNumber: 'EURA 2021/990303' },
    manager: 'mikael',
    targets: targets(0.5, [80, 40]),
    published: [1, 4],
  },
];

/** Core groups: each meets once a month, in turn at a member's. */
export const NETWORKS: readonly NetworkStory[] = [
  {
    key: 'mikkeli',
    programme: 'south-savo',
    name: 'Mikkelin ydinryhmä',
    municipality: '491',
    began: 700,
    by: 'hanna',
  },
  {
    key: 'savonlinna',
    programme: 'south-savo',
    name: 'Savonlinnan ydinryhmä',
    municipality: '740',
    began: 655,
    by: 'jukka',
  },
  {
    key: 'pieksamaki',
    programme: 'south-savo',
    name: 'Pieksämäen ydinryhmä',
    municipality: '593',
    began: 540,
    by: 'jukka',
  },
  {
    key: 'lansi-saimaa',
    programme: 'south-savo',
    name: 'Länsi-Saimaan ydinryhmä',
    municipality: '507',
    began: 470,
    by: 'hanna',
  },
  {
    key: 'jarvi-saimaa',
    programme: 'south-savo',
    name: 'Järvi-Saimaan ydinryhmä',
    municipality: '178',
    began: 380,
    by: 'jukka',
  },
  {
    key: 'kuopio',
    programme: 'north-savo',
    name: 'Kuopion ydinryhmä',
    municipality: '297',
    began: 520,
    by: 'tiina',
  },
  {
    key: 'ylivieska',
    programme: 'northern-ostrobothnia',
    name: 'Ylivieskan ja Kalajoen ydinryhmä',
    municipality: '977',
    began: 400,
    by: 'katja',
  },
  {
    key: 'kangasniemi',
    programme: 'south-savo',
    name: 'Kangasniemen ydinryhmä',
    municipality: '213',
    began: 330,
    by: 'sanna',
  },
  {
    key: 'iisalmi',
    programme: 'north-savo',
    name: 'Iisalmen ydinryhmä',
    municipality: '140',
    began: 480,
    by: 'veera',
  },
  {
    key: 'varkaus',
    programme: 'north-savo',
    name: 'Varkauden ydinryhmä',
    municipality: '915',
    began: 430,
    by: 'olli',
  },
  {
    key: 'suonenjoki',
    programme: 'north-savo',
    name: 'Suonenjoen ydinryhmä',
    municipality: '778',
    began: 330,
    by: 'veera',
  },
  {
    key: 'raahe',
    programme: 'northern-ostrobothnia',
    name: 'Raahen seudun ydinryhmä',
    municipality: '678',
    began: 350,
    by: 'antti',
  },
  {
    key: 'haapavesi',
    programme: 'northern-ostrobothnia',
    name: 'Haapaveden ydinryhmä',
    municipality: '071',
    began: 300,
    by: 'antti',
  },
];
