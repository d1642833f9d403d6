import type { PracticeTopic, TrialOutcome } from '@verso/domain';

import type { ProgrammeKey } from './story.js';

/** What came of a practice in a group, days before today. */
export interface TrialStory {
  readonly network: string;
  readonly by: string;
  readonly on: number;
  readonly outcome: TrialOutcome;
  readonly words: string;
}

export interface PracticeStory {
  readonly by: string;
  readonly on: number;
  readonly topic: PracticeTopic;
  readonly title: string;
  readonly did: string;
  readonly worksWhen: string;
  readonly trials: readonly TrialStory[];
  readonly takenBack?: { readonly on: number; readonly reason: string };
}

export interface CoachingStory {
  readonly network: string;
  readonly by: string;
  readonly on: number;
  readonly talked: string;
  readonly agreed?: string;
  /** Days after the note. */
  readonly next?: number;
  /** Whether the coordinator writes of herself. */
  readonly isOwn?: boolean;
  readonly isPrivate?: boolean;
  readonly takenBack?: { readonly on: number; readonly reason: string };
}

export const COACHED_PROGRAMME: ProgrammeKey = 'south-savo';

export const PRACTICES: readonly PracticeStory[] = [
  {
    ...{ by: 'leena', on: 60, topic: 'hosting', title: 'Isäntä näyttää ensin omat tilansa' },
    did: 'Ilta alkoi kierroksella isännän tiloissa, ja vasta sen jälkeen istuttiin pöytään.',
    worksWhen: 'Toimii, kun tiloihin mahtuu kahdeksan. Kotitoimistolla tuntuu pakotetulta.',
    trials: [
      { network: 'pieksamaki', by: 'leena', on: 44, outcome: 'helped', words: 'Puhe alkoi heti' },
      { network: 'lansi-saimaa', by: 'hanna', on: 30, outcome: 'partly', words: 'Oli kylmä halli' },
      {
        ...{ network: 'lansi-saimaa', by: 'hanna', on: 9, outcome: 'helped' },
        words: 'Toisella kerralla lyhyempi kierros riitti',
      },
      { network: 'mikkeli', by: 'hanna', on: 14, outcome: 'helped', words: 'Isäntä oli ylpeä' },
    ],
  },
  {
    ...{ by: 'hanna', on: 48, topic: 'quiet-group', title: 'Jokainen soittaa yhdelle' },
    did: 'Ennen iltaa jokainen jäsen soitti yhdelle toiselle ja kysyi, mistä tämä haluaa puhua.',
    worksWhen: 'Toimii hiljaisessa ryhmässä. Kiireisessä ryhmässä puolet jää soittamatta.',
    trials: [
      {
        network: 'jarvi-saimaa',
        by: 'leena',
        on: 20,
        outcome: 'no-help',
        words: 'Kukaan ei ehtinyt',
      },
    ],
  },
  {
    ...{ by: 'leena', on: 33, topic: 'other', title: 'Arvonta illan päätteeksi', trials: [] },
    did: 'Illan lopuksi arvottiin tuotepalkinto.',
    worksWhen: 'En tiedä vielä.',
    takenBack: { on: 31, reason: 'Kirjasin keskeneräisen' },
  },
];

export const COACHING: readonly CoachingStory[] = [
  {
    ...{ network: 'jarvi-saimaa', by: 'hanna', on: 55, next: 30 },
    talked: 'Ensimmäinen kuukausi ryhmän vetäjänä. Kutsut lähtevät, mutta vastauksia tulee vähän.',
    agreed: 'Leena soittaa kolmelle, jotka eivät vastaa.',
  },
  {
    ...{ network: 'jarvi-saimaa', by: 'leena', on: 40, isOwn: true },
    talked: 'Soitot auttoivat: kaksi kolmesta tuli. Kolmas lopettaa kauden jälkeen.',
  },
  {
    ...{ network: 'jarvi-saimaa', by: 'leena', on: 27, isOwn: true, isPrivate: true },
    talked: 'Omaksi muistiksi: pidä taulu esillä, niin puheenvuorot pysyvät lyhyinä.',
  },
  {
    ...{ network: 'pieksamaki', by: 'hanna', on: 22, talked: 'Väärän ryhmän muistiinpano' },
    takenBack: { on: 21, reason: 'Kirjattu väärään ryhmään' },
  },
];
