import type { TrainingSkill } from '@verso/domain';

import type { ProgrammeKey } from './story.js';

/** One course of the story, and the firms whose contact completed it. */
export interface CourseStory {
  readonly programme: ProgrammeKey;
  readonly title: string;
  readonly organiser: string;
  readonly skill: TrainingSkill;
  readonly hours: number;
  /** Days before today. */
  readonly on: number;
  readonly evidence: string;
  readonly firms: readonly string[];
}

/** Two courses of the programme, and one that somebody took elsewhere. */
export const TRAINING: readonly CourseStory[] = [
  {
    ...{ programme: 'south-savo', title: 'Vahva yrittäjä', organiser: 'Etelä-Savon kasvuohjelma' },
    ...{ skill: 'entrepreneurship', hours: 12, on: 120, evidence: 'Osallistui 12 tuntiin 12:sta' },
    firms: ['saksikuu', 'tuohivakka'],
  },
  {
    ...{ programme: 'south-savo', title: 'Verkkokaupan kuvat kuntoon' },
    ...{ organiser: 'Etelä-Savon kasvuohjelma', skill: 'technical', hours: 4.5, on: 60 },
    evidence: 'Osallistui 4,5 tuntiin 5:stä',
    firms: ['saksikuu'],
  },
  {
    ...{ programme: 'south-savo', title: 'Materiaalit kiertoon' },
    ...{ organiser: 'Kiertosaaren opisto', skill: 'green', hours: 8, on: 30 },
    evidence: 'Todistus KS-118',
    firms: ['tuohivakka'],
  },
];
