import type { CommitmentKind, CommitmentOutcome, ResearchPartnerKind } from '@verso/domain';

import type { ProgrammeKey } from './story.js';

export interface ResearchPartnerStory {
  readonly programme: ProgrammeKey;
  readonly by: string;
  readonly on: number;
  readonly name: string;
  readonly kind: ResearchPartnerKind;
  readonly country: string;
  readonly contact?: string;
  readonly email?: string;
  readonly takenBack?: { readonly on: number; readonly reason: string };
}

export interface ResearchQuestionStory {
  readonly programme: ProgrammeKey;
  readonly firm: string;
  readonly on: number;
  readonly words: string;
  /** To which partner, and when. */
  readonly given?: { readonly on: number; readonly to: string };
  readonly replies: readonly {
    readonly on: number;
    readonly by: 'firm' | 'staff' | 'partner';
    readonly words: string;
  }[];
  readonly closed?: { readonly on: number; readonly reason: string };
}

export interface FirmsAskedStory {
  readonly programme: ProgrammeKey;
  readonly by: string;
  readonly partner: string | null;
  readonly on: number;
  readonly words: string;
  readonly replies: readonly {
    readonly on: number;
    readonly firm: string;
    readonly words: string;
  }[];
}

/** What a partner promised, for a firm or for the programme. */
export interface CommitmentStory {
  readonly programme: ProgrammeKey;
  readonly by: string;
  readonly partner: string;
  readonly firm?: string;
  readonly on: number;
  readonly kind: CommitmentKind;
  readonly promised: string;
  /** Days before today; negative for a day to come. */
  readonly due?: number;
  readonly ended?: {
    readonly on: number;
    readonly outcome: CommitmentOutcome;
    readonly cameOf: string;
  };
  readonly takenBack?: { readonly on: number; readonly reason: string };
}

export const RESEARCH_PARTNERS: readonly ResearchPartnerStory[] = [
  {
    ...{ programme: 'south-savo', by: 'hanna', on: 120, kind: 'applied-sciences', country: 'FI' },
    ...{ name: 'Järvenselän ammattikorkeakoulu', contact: 'Oona Lahdelma' },
    email: 'oona.lahdelma@jarvenselka.example',
  },
  {
    ...{ programme: 'south-savo', by: 'hanna', on: 118, kind: 'institute', country: 'SE' },
    ...{ name: 'Nordskogens träinstitut', contact: 'Elin Sandvall' },
  },
  {
    ...{ programme: 'south-savo', by: 'hanna', on: 117, kind: 'company', country: 'FI' },
    ...{ name: 'Mittamestarit Oy', takenBack: { on: 100, reason: 'Yritys lopetti toimintansa' } },
  },
];

export const RESEARCH_QUESTIONS: readonly ResearchQuestionStory[] = [
  {
    ...{ programme: 'south-savo', firm: 'tuohivakka', on: 90 },
    words: 'Miten tuohen kosteus kannattaa mitata ennen punontaa?',
    given: { on: 85, to: 'Järvenselän ammattikorkeakoulu' },
    replies: [
      {
        ...{ on: 70, by: 'partner' },
        words: 'Punnitse näyte ennen kuivausta ja sen jälkeen. Laboratoriomme voi mitata kymmenen.',
      },
      { on: 66, by: 'firm', words: 'Kiitos, tuomme näytteet ensi viikolla.' },
    ],
  },
  {
    ...{ programme: 'south-savo', firm: 'salvospari', on: 40 },
    words: 'Kuka on tutkinut hirsisaumojen tiiviyttä pohjoisessa ilmastossa?',
    given: { on: 36, to: 'Nordskogens träinstitut' },
    replies: [],
  },
  {
    ...{ programme: 'south-savo', firm: 'jauhokivi', on: 30 },
    words: 'Voiko kauran kuorista tehdä pakkauksen?',
    replies: [],
    closed: { on: 12, reason: 'Kukaan kumppaneista ei tutki aihetta tänä vuonna' },
  },
  {
    ...{ programme: 'south-savo', firm: 'saksikuu', on: 8, replies: [] },
    words: 'Millainen valo näyttää hiusten värin oikein?',
  },
];

export const FIRMS_ASKED: readonly FirmsAskedStory[] = [
  {
    ...{ programme: 'south-savo', by: 'hanna', on: 60 },
    partner: 'Järvenselän ammattikorkeakoulu',
    words: 'Etsimme kolmea yritystä, joissa opiskelijat saavat mitata työpajan energiankulutusta.',
    replies: [{ on: 55, firm: 'tuohivakka', words: 'Meille saa tulla huhtikuussa.' }],
  },
];

export const COMMITMENTS: readonly CommitmentStory[] = [
  {
    ...{ programme: 'south-savo', by: 'hanna', partner: 'Järvenselän ammattikorkeakoulu' },
    ...{ firm: 'tuohivakka', on: 68, kind: 'test', due: 40 },
    promised: 'Mittaa kymmenen tuohinäytteen kosteuden ennen kuivausta ja sen jälkeen',
    ended: {
      ...{ on: 44, outcome: 'delivered' },
      cameOf: 'Kosteus oli 14–19 prosenttia. Yritys kuivaa nyt kaksi päivää pidempään.',
    },
  },
  {
    ...{ programme: 'south-savo', by: 'hanna', partner: 'Nordskogens träinstitut' },
    ...{ firm: 'salvospari', on: 34, kind: 'project', due: 5 },
    promised: 'Esittelee hirsisaumojen tutkimuksen ja ehdottaa yhteistä hanketta',
  },
  {
    ...{ programme: 'south-savo', by: 'hanna', partner: 'Järvenselän ammattikorkeakoulu' },
    ...{ on: 52, kind: 'thesis', due: -120 },
    promised: 'Opinnäytetyö siitä, miten työpajat säästävät energiaa',
  },
  {
    ...{ programme: 'south-savo', by: 'hanna', partner: 'Järvenselän ammattikorkeakoulu' },
    ...{ on: 51, kind: 'thesis' },
    promised: 'Opinnäytetyö kirjattuna kahdesti',
    takenBack: { on: 50, reason: 'Sama lupaus on jo kirjattu' },
  },
];
