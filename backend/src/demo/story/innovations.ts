import type {
  ClimateBenefit,
  ForumHost,
  ForumPriority,
  InnovationKind,
  InnovationStage,
  OrderCustomer,
  SustainableGoal,
} from '@verso/domain';

import type { ProgrammeKey } from './story.js';

/** A step of something new, days before today. */
export interface InnovationStepStory {
  readonly on: number;
  readonly stage: InnovationStage;
  /** Who tells of it; without one, the firm's advisor. */
  readonly by?: 'firm';
  readonly evidence?: string;
  readonly link?: string;
  readonly due?: boolean;
  readonly climate?: ClimateBenefit;
  readonly climateWords?: string;
  readonly reason?: string;
  readonly takenBack?: { readonly on: number; readonly reason: string };
}

export interface InnovationStory {
  readonly programme: ProgrammeKey;
  readonly firm: string;
  readonly name: string;
  readonly kind: InnovationKind;
  readonly sdgs: readonly SustainableGoal[];
  readonly steps: readonly InnovationStepStory[];
}

export interface FirstOrderStory {
  readonly programme: ProgrammeKey;
  readonly firm: string;
  /** Words of an ecosystem; without them, the firm's own group. */
  readonly ecosystem?: string;
  readonly customer: OrderCustomer;
  readonly contact?: number;
  readonly on: number;
  readonly cents?: number;
  readonly note?: string;
  readonly by?: 'firm';
  readonly takenBack?: { readonly on: number; readonly reason: string };
}

export interface ForumStory {
  readonly programme: ProgrammeKey;
  readonly by: string;
  readonly name: string;
  readonly country: string;
  readonly on: number;
  readonly days: number;
  readonly priority: ForumPriority;
  readonly host: ForumHost;
  readonly presenter?: string;
  readonly firms: readonly string[];
  readonly readings: readonly {
    readonly on: number;
    readonly contacts: number;
    readonly leads?: number;
  }[];
}

export const INNOVATIONS: readonly InnovationStory[] = [
  {
    ...{ programme: 'south-savo', firm: 'tuohivakka', kind: 'product', sdgs: ['12', '13'] },
    name: 'Leipä, joka säilyy viikon',
    steps: [
      { on: 250, stage: 'idea', evidence: 'Taikina ja kolmen kaupan palaute' },
      {
        ...{ on: 160, stage: 'pilot', by: 'firm', evidence: 'Kaksikymmentä leipää koemyynnissä' },
        ...{
          climate: 'expected',
          climateWords: 'Leipää päätyy arviolta puolet vähemmän hävikkiin',
        },
      },
      {
        ...{ on: 75, stage: 'introduced', due: true, evidence: 'Myynnissä neljässä kaupassa' },
        link: 'https://tuohivakka.example/viikon-leipa',
      },
      {
        ...{ on: 20, stage: 'follow-up', climate: 'measured' },
        climateWords: 'Hävikki väheni kuukaudessa 60 kilosta 22 kiloon',
      },
    ],
  },
  {
    ...{ programme: 'south-savo', firm: 'villapouta', kind: 'service', sdgs: ['12'] },
    name: 'Neuleiden parsintaillat',
    steps: [
      { on: 140, stage: 'pilot', by: 'firm', evidence: 'Kaksi iltaa, 18 kävijää' },
      {
        on: 48,
        stage: 'introduced',
        by: 'firm',
        due: true,
        evidence: 'Joka kuun ensimmäinen torstai',
      },
    ],
  },
  {
    ...{ programme: 'south-savo', firm: 'salvospari', kind: 'process', sdgs: ['9', '13'] },
    name: 'Hirsien mittaus ilman paperia',
    steps: [
      { on: 120, stage: 'idea', evidence: 'Työpajassa syntynyt ajatus' },
      {
        ...{
          on: 66,
          stage: 'pilot',
          climate: 'expected',
          climateWords: 'Hukkapuu vähenee arviolta kymmenyksen',
        },
        takenBack: { on: 64, reason: 'Kirjattiin väärälle päivälle' },
      },
      { on: 58, stage: 'pilot', evidence: 'Yksi kohde mitattiin tabletilla' },
    ],
  },
  {
    ...{ programme: 'south-savo', firm: 'saksikuu', kind: 'marketing', sdgs: [] },
    name: 'Varaa vakioaika',
    steps: [
      { on: 110, stage: 'idea', by: 'firm' },
      {
        on: 30,
        stage: 'introduced',
        by: 'firm',
        due: true,
        evidence: 'Puolet asiakkaista varaa jo näin',
      },
    ],
  },
  {
    ...{ programme: 'south-savo', firm: 'jauhokivi', kind: 'concept', sdgs: ['2'] },
    name: 'Jauhopiiri kylille',
    steps: [
      { on: 130, stage: 'pilot', evidence: 'Kuusi viikkoa kahdella kylällä' },
      { on: 80, stage: 'dropped', reason: 'Kuljetus maksoi enemmän kuin jauhot' },
    ],
  },
  {
    ...{ programme: 'north-savo', firm: 'kaikukuva', kind: 'service', sdgs: ['4'] },
    name: 'Äänikierros näyttelyihin',
    steps: [{ on: 40, stage: 'idea', climate: 'none' }],
  },
];

export const FIRST_ORDERS: readonly FirstOrderStory[] = [
  {
    ...{ programme: 'south-savo', firm: 'tuohivakka', customer: 'business', contact: 150, on: 96 },
    ...{ cents: 184_000, note: 'Ryhmän kahvila tilasi leivät viikonlopuiksi' },
  },
  {
    ...{ programme: 'south-savo', firm: 'villapouta', customer: 'consumer', contact: 88, on: 71 },
    ...{ cents: 12_500, by: 'firm' },
  },
  {
    ...{ programme: 'south-savo', firm: 'salvospari', customer: 'public', contact: 190, on: 60 },
    ...{ ecosystem: 'Puurakentamisen ekosysteemi', cents: 2_350_000 },
  },
  {
    ...{ programme: 'south-savo', firm: 'saksikuu', customer: 'association', on: 25, by: 'firm' },
    takenBack: { on: 22, reason: 'Tilaus peruuntui' },
  },
];

export const FORUMS: readonly ForumStory[] = [
  {
    ...{
      programme: 'south-savo',
      by: 'hanna',
      name: 'Nordic Craft Days',
      country: 'SE',
      on: 145,
      days: 2,
    },
    ...{ priority: 'high', host: 'programme', presenter: 'Ohjelman neuvojat' },
    firms: ['tuohivakka', 'villapouta'],
    readings: [
      { on: 140, contacts: 34 },
      { on: 50, contacts: 36, leads: 5 },
    ],
  },
  {
    ...{
      programme: 'south-savo',
      by: 'hanna',
      name: 'Baltic Wood Forum',
      country: 'EE',
      on: 62,
      days: 1,
    },
    ...{ priority: 'normal', host: 'firm', firms: ['salvospari'] },
    readings: [],
  },
];
