import type { GoalTheme, InstrumentCode, Round, StepOwner } from '@verso/domain';

import { SAKSIKUU_INTERVIEWS, type InterviewStory } from './interviews.js';
import type { ProgrammeKey } from './story.js';

/** How a firm assessed itself in one round, days before today. */
export interface AssessmentStory {
  readonly on: number;
  readonly instrument: InstrumentCode;
  readonly round: Round;
  /** Who answers; without one, the advisor with the firm. */
  readonly by?: 'firm';
  /** An answer from 0 to 4 to each statement, in their order; `-` where one was skipped. */
  readonly answers: string;
  /** Left unfinished. */
  readonly isOpen?: true;
}

/** A step towards a goal, due in so many days from today. */
export interface StepStory {
  readonly what: string;
  readonly owner: StepOwner;
  readonly expert?: string;
  /** Days before today; less than nothing is still to come. */
  readonly due: number;
  /** Days before today; not yet where nothing is said. */
  readonly done?: number;
}

/** A goal that was agreed days before today, with its steps. */
export interface GoalStory {
  readonly on: number;
  readonly what: string;
  readonly theme: GoalTheme;
  /** Days before today. */
  readonly reached?: number;
  readonly steps: readonly StepStory[];
  readonly measure?: GoalMeasureStory;
}

/** By what a goal is measured, and what was read of it so many days before today. */
export interface GoalMeasureStory {
  readonly label: string;
  readonly unit: string;
  readonly baseline: number;
  readonly target: number;
  readonly read: readonly (readonly [on: number, value: number])[];
}

/** The growth path of one firm of a programme. */
export interface GrowthStory {
  readonly programme: ProgrammeKey;
  readonly firm: string;
  readonly assessed: readonly AssessmentStory[];
  readonly goals?: readonly GoalStory[];
  /** Versions of the start interview. */
  readonly interviews?: readonly InterviewStory[];
}

const digital = (round: Round, on: number, answers: string): AssessmentStory => ({
  ...{ instrument: 'digital-maturity', round, on, answers },
});

/** Two rounds of digital maturity, as most firms have them by now. */
const digitalTwice = (firm: string, on: number, start: string, middle: string): GrowthStory => ({
  ...{ programme: 'south-savo', firm },
  assessed: [digital('start', on, start), digital('middle', on - 200, middle)],
});

/** Enough firms of one programme for a comparison, and elsewhere too few. */
export const GROWTH: readonly GrowthStory[] = [
  {
    programme: 'south-savo',
    firm: 'saksikuu',
    interviews: SAKSIKUU_INTERVIEWS,
    assessed: [
      { ...digital('start', 365, '121 222 212 112 001 111') },
      { ...digital('middle', 150, '332 333 232 223 112 121'), by: 'firm' },
      {
        ...{ instrument: 'growth-management', round: 'start', on: 364, by: 'firm' },
        answers: '211 102 011 122 232',
      },
      {
        ...{ instrument: 'growth-management', round: 'middle', on: 40, by: 'firm', isOpen: true },
        answers: '322 213',
      },
    ],
    goals: [
      {
        ...{ on: 360, what: 'Asiakas voi varata ajan verkossa', theme: 'digital', reached: 120 },
        steps: [
          { what: 'Valitaan varausohjelma', owner: 'firm', due: 320, done: 325 },
          {
            ...{ what: 'Varaus näkyviin kotisivuille', owner: 'expert', due: 200, done: 180 },
            expert: 'kotisivujen tekijä',
          },
        ],
      },
      {
        ...{ on: 118, what: 'Kolmannes myynnistä uusilta asiakkailta', theme: 'turnover' },
        measure: {
          ...{ label: 'Uusien asiakkaiden osuus myynnistä', unit: '%', baseline: 12, target: 33 },
          read: [
            [100, 14],
            [60, 19],
            [20, 24],
          ],
        },
        steps: [
          { what: 'Selvitetään, mistä uudet asiakkaat tulivat', owner: 'firm', due: 80, done: 76 },
          { what: 'Käydään läpi hinnoittelu', owner: 'advisor', due: 12 },
          { what: 'Kokeillaan kanta-asiakkaan tarjousta', owner: 'firm', due: -24 },
        ],
      },
    ],
  },
  {
    programme: 'south-savo',
    firm: 'tuohivakka',
    assessed: [
      digital('start', 372, '111 212 122 111 000 23-'),
      digital('middle', 160, '232 323 222 212 101 233'),
      {
        ...{ instrument: 'network-capability', round: 'start', on: 158, by: 'firm' },
        answers: '112 323 212 201',
      },
    ],
    goals: [
      {
        ...{ on: 155, what: 'Ensimmäinen jälleenmyyjä Ruotsissa', theme: 'export' },
        steps: [
          { what: 'Tuotekortti ruotsiksi', owner: 'firm', due: 110, done: 104 },
          {
            ...{ what: 'Tapaaminen viennin asiantuntijan kanssa', owner: 'expert', due: -10 },
            expert: 'viennin asiantuntija',
          },
        ],
      },
    ],
  },
  digitalTwice('hamarahetki', 360, '101 211 111 101 000 112', '212 222 212 112 011 122'),
  digitalTwice('sarkaviiva', 358, '222 322 222 212 111 111', '332 333 322 223 221 121'),
  digitalTwice('notkopolku', 340, '011 111 122 011 000 221', '121 222 222 112 000 232'),
  digitalTwice('rantapajula', 330, '211 221 211 112 101 101', '222 232 222 212 112 112'),
  digitalTwice('neulanjalki', 315, '112 232 221 111 001 011', '122 333 232 122 112 012'),
  {
    programme: 'north-savo',
    firm: 'kaikukuva',
    assessed: [digital('start', 50, '333 444 333 332 222 112')],
  },
];
