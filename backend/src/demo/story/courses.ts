import type { CourseSession, CourseWay, TrainingSkill } from '@verso/domain';

import type { ProgrammeKey } from './story.js';

/** A course that the programme offers, and the firms whose contact signs up, in their order. */
export interface OfferedCourse {
  readonly programme: ProgrammeKey;
  readonly title: string;
  readonly teaches: string;
  readonly skill: TrainingSkill;
  readonly provider: string;
  readonly way: CourseWay;
  readonly place: string | null;
  readonly link: string | null;
  /** Days before today on which it is opened, and on which it is held: after today where negative. */
  readonly opens: number;
  readonly on: readonly number[];
  /** Days before today that it was first planned for, where they were changed. */
  readonly before?: readonly number[];
  readonly from: CourseSession['startsAt'];
  readonly to: CourseSession['endsAt'];
  readonly hours: number;
  readonly seats: number | null;
  readonly priceNote: string | null;
  readonly firms: readonly string[];
}

const OURS = { programme: 'south-savo', provider: 'Etelä-Savon kasvuohjelma' } as const;

/** One that is full, one at one's own pace, and one that is over but not yet marked. */
export const COURSES: readonly OfferedCourse[] = [
  {
    ...{ ...OURS, title: 'Tekoäly pienyrittäjän arjessa', skill: 'technical', way: 'on-site' },
    teaches: 'Tarjouspyynnöt, tuotetekstit ja kuvat tekoälyn avulla, omilla esimerkeillä.',
    ...{ place: 'Mikkelin ammattiopisto, Raviradantie 1', link: null, opens: 12, on: [-8, -15] },
    ...{ from: '17:00', to: '19:30', hours: 5, seats: 3, priceNote: null },
    firms: ['saksikuu', 'tuohivakka', 'hamarahetki', 'sarkaviiva', 'viivasto'],
  },
  {
    ...{ ...OURS, provider: 'Kiertosaaren opisto', title: 'Hiilijalanjälki omin voimin' },
    teaches: 'Laskea oman yrityksen hiilijalanjälki ja valita kolme ensimmäistä parannusta.',
    ...{ skill: 'green', way: 'self-paced', place: null, link: 'https://kiertosaari.example' },
    ...{ opens: 5, on: [10, -50], from: null, to: null, hours: 6, seats: null },
    ...{ priceNote: 'Osallistujalle maksuton', firms: ['viljakainen'] },
  },
  {
    ...{ ...OURS, title: 'Hinnoittelu kannattavaksi', skill: 'management', way: 'online' },
    teaches: 'Laskea tunnin ja tuotteen hinta niin, että yrittäjälle jää palkka.',
    ...{ place: null, link: 'https://etakurssi.example/hinnoittelu', opens: 40, on: [4] },
    before: [11],
    ...{ from: '09:00', to: '12:00', hours: 3, seats: 12, priceNote: null },
    firms: ['lepohetki', 'saumavara'],
  },
];
