import type { ControlGround, LinkEnd } from '@verso/domain';

import type { ProgrammeKey } from './story.js';

/** One fiscal year, so many years before the one that goes on: persons, and euros. */
export interface YearStory {
  readonly ago: number;
  readonly persons: number;
  readonly turnover: number;
  readonly balance: number;
}

export interface LinkStory {
  readonly name: string;
  readonly businessId?: string;
  readonly otherIs: LinkEnd;
  readonly percent: number;
  readonly control?: ControlGround;
  readonly years: readonly YearStory[];
}

/** What is known of the size of one firm of a programme, and so many days ago. */
export interface OwnershipStory {
  readonly programme: ProgrammeKey;
  readonly firm: string;
  readonly told: number;
  readonly years: readonly YearStory[];
  /** None: the firm has said that there are no links. */
  readonly links: readonly LinkStory[];
}

const year = (ago: number, persons: number, turnover: number, balance: number): YearStory => ({
  ...{ ago, persons, turnover, balance },
});

/** One firm with a partner and a linked enterprise that grows, one that has outgrown its class on its own. */
export const OWNERSHIP: readonly OwnershipStory[] = [
  {
    programme: 'south-savo',
    firm: 'tuohivakka',
    told: 18,
    years: [year(2, 3.5, 318_000, 140_000), year(1, 4, 356_000, 151_000)],
    links: [
      {
        ...{ name: 'Siivouspalvelu Kuulas Pinta Oy', businessId: '3991011-6' },
        ...{ otherIs: 'owned', percent: 60 },
        years: [year(2, 5, 264_000, 92_000), year(1, 9.5, 472_000, 138_000)],
      },
      {
        ...{ name: 'Kaarnan Sijoitus Oy', otherIs: 'owner', percent: 30 },
        years: [year(2, 1, 120_000, 1_900_000), year(1, 1.5, 134_000, 2_050_000)],
      },
    ],
  },
  {
    programme: 'south-savo',
    firm: 'kipinaniemi',
    told: 33,
    years: [
      year(3, 8, 1_420_000, 610_000),
      year(2, 11, 2_260_000, 2_120_000),
      year(1, 12.5, 2_640_000, 2_390_000),
    ],
    links: [],
  },
];
