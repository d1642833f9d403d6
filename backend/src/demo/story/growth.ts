import type { InstrumentCode, Round } from '@verso/domain';

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

/** The growth path of one firm of a programme. */
export interface GrowthStory {
  readonly programme: ProgrammeKey;
  readonly firm: string;
  readonly assessed: readonly AssessmentStory[];
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
