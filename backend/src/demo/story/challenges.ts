import type { ChallengeAct, ChallengeKind } from '@verso/domain';

import type { ProgrammeKey } from './story.js';

/** What a firm raised, days before today. */
export interface ChallengeStory {
  readonly key: string;
  readonly firm: string;
  readonly kind: ChallengeKind;
  readonly municipality: string;
  readonly on: number;
  readonly words: string;
  /** Who tells of it; without one, the firm's advisor. */
  readonly by?: 'firm';
  readonly takenBack?: { readonly on: number; readonly reason: string };
}

export interface ChallengeActStory {
  readonly act: ChallengeAct;
  readonly on: number;
  readonly words: string;
  readonly handedTo?: string;
  readonly takenBack?: { readonly on: number; readonly reason: string };
}

export interface SharedChallengeStory {
  readonly by: string;
  readonly on: number;
  readonly title: string;
  readonly about: string;
  readonly kind: ChallengeKind;
  readonly municipalities: readonly string[];
  /** Keys of what is gathered at once. */
  readonly gathers: readonly string[];
  readonly acts: readonly ChallengeActStory[];
}

/** Of one of them the gathering was undone. */
export const RELEASED = { shared: 'Verkko katkeilee kylillä', challenge: 'kuljetus-jauho', on: 60 };

export const CHALLENGED_PROGRAMME: ProgrammeKey = 'south-savo';

export const CHALLENGES: readonly ChallengeStory[] = [
  {
    ...{ key: 'vuoro-villa', firm: 'villapouta', kind: 'transport', municipality: '507', on: 210 },
    ...{ by: 'firm', words: 'Viimeinen bussi lähtee ennen kuin kehräämö aukeaa iltakävijöille' },
  },
  {
    ...{ key: 'vuoro-niemi', firm: 'niemenkarki', kind: 'transport', municipality: '507', on: 200 },
    words: 'Vieraat eivät pääse asemalta mökeille ilman omaa autoa',
  },
  {
    ...{ key: 'vuoro-majatalo', firm: 'ruunapuro', kind: 'transport', municipality: '740' },
    ...{ on: 120, words: 'Junalta tulevat jäävät iltaisin ilman kyytiä' },
  },
  {
    ...{ key: 'verkko-lasi', firm: 'salvospari', kind: 'broadband', municipality: '097', on: 150 },
    words: 'Tarjouspiirustukset lähtevät vasta kirjastosta, koska verkko katkeilee',
  },
  {
    ...{ key: 'verkko-kala', firm: 'leppahoyry', kind: 'broadband', municipality: '681', on: 115 },
    ...{ words: 'Maksupääte putoaa verkosta kesän kiireisimpinä päivinä' },
  },
  {
    ...{ key: 'kuljetus-jauho', firm: 'jauhokivi', kind: 'distance', municipality: '178', on: 110 },
    words: 'Rahti tukkuun maksaa enemmän kuin jauhojen kate',
  },
  {
    ...{ key: 'matka-melonta', firm: 'vesiheina', kind: 'distance', municipality: '768', on: 35 },
    ...{ words: 'Lähin kajakkien korjaaja on kahden tunnin ajon päässä' },
  },
  {
    ...{ key: 'jatkaja', firm: 'kultasiipi', kind: 'succession', municipality: '178', on: 90 },
    words: 'Hoitajat ovat yli kuusikymppisiä, eikä jatkajaa ole näkyvissä',
  },
  {
    ...{ key: 'jatkaja-pensseli', firm: 'tervapensseli', kind: 'succession', municipality: '213' },
    ...{ on: 70, words: 'Etsin maalaamolle jatkajaa, mutta en tiedä mistä aloittaa' },
  },
  {
    ...{ key: 'vaki', firm: 'terassarma', kind: 'recruiting', municipality: '491', on: 28 },
    words: 'Hitsaajan paikka on ollut auki puoli vuotta',
  },
  {
    ...{ key: 'vaki-keittio', firm: 'muikkuverkko', kind: 'recruiting', municipality: '740' },
    ...{ on: 21, words: 'Kesäksi ei löydy kokkia, koska asuntoja ei ole vuokralla' },
  },
  {
    ...{ key: 'posti', firm: 'painomuste', kind: 'services', municipality: '593', on: 18 },
    words: 'Pankin ja postin palvelut loppuivat, ja tilitykset vievät iltapäivän',
  },
  {
    ...{ key: 'erehdys', firm: 'saksikuu', kind: 'other', municipality: '491', on: 40, by: 'firm' },
    words: 'Liikkeen edessä on tietyö',
    takenBack: { on: 36, reason: 'Tietyö valmistui' },
  },
];

export const SHARED_CHALLENGES: readonly SharedChallengeStory[] = [
  {
    ...{ by: 'hanna', on: 105, kind: 'transport', municipalities: ['491'] },
    title: 'Iltakyyti asemalta kylille',
    about: 'Junalla ja bussilla tulevat asiakkaat eivät pääse illalla perille.',
    gathers: ['vuoro-villa', 'vuoro-niemi', 'vuoro-majatalo'],
    acts: [
      { act: 'worked-on', on: 96, words: 'Kysyttiin kahdelta taksilta kutsukyydin hinta' },
      {
        ...{ act: 'handed-over', on: 52, handedTo: 'Seudun joukkoliikenne' },
        words: 'Kutsukyydin kokeilu on seudun kokouksen listalla',
      },
    ],
  },
  {
    ...{ by: 'jukka', on: 100, kind: 'broadband', municipalities: [] },
    title: 'Verkko katkeilee kylillä',
    about: 'Maksaminen ja tarjoukset pysähtyvät, kun yhteys katkeaa.',
    gathers: ['verkko-lasi', 'verkko-kala', 'kuljetus-jauho'],
    acts: [
      { act: 'worked-on', on: 88, words: 'Mitattiin yhteydet viidessä paikassa' },
      {
        ...{ act: 'solved', on: 50, words: 'Operaattori lupasi uuden maston' },
        takenBack: { on: 44, reason: 'Maston lupa on vielä auki' },
      },
    ],
  },
  {
    ...{ by: 'hanna', on: 60, kind: 'succession', municipalities: [] },
    title: 'Jatkajaa ei löydy',
    about: 'Toimivat yritykset ovat lopettamassa, koska jatkajaa ei ole.',
    gathers: ['jatkaja', 'jatkaja-pensseli'],
    acts: [
      { act: 'solved', on: 40, words: 'Omistajanvaihdoksen neuvoja käy kunnissa joka kuukausi' },
      { act: 'reopened', on: 12, words: 'Neuvojan rahoitus päättyy vuodenvaihteessa' },
    ],
  },
];
