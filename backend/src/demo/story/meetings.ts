/** What core groups talk about, in the words of those who wish for it. */
export const MEETING_THEMES: readonly string[] = [
  'Digimarkkinointi ja ostokäyttäytyminen',
  'Miten hyödyn verkostosta',
  'Visuaalinen markkinointi pienellä rahalla',
  'Yhdessä maailmalle: ensimmäinen vientikauppa',
  'Hinnoittelu, joka kestää kysymykset',
  'Kevään nopeat kokeilut: mitä opimme',
  'Verkkokaupan alkuun päivässä',
  'Tekoäly pienen yrityksen arjessa',
  'Oma jaksaminen ja ajankäyttö',
  'Yhteiset toimitukset ja varastot',
  'Asiakaspalaute talteen ja käyttöön',
  'Rekrytointi pienellä paikkakunnalla',
];

/** What still waits to be picked. */
export const WISHED_THEMES: readonly string[] = [
  'Sukupolvenvaihdos: mistä aloittaa',
  'Vierailu naapuriryhmään',
  'Kuvaaminen puhelimella',
];

/** Guests whom the theme needed. */
export const MEETING_GUESTS: readonly string[] = [
  'Aino Vesterinen, markkinoinnin asiantuntija',
  'Olli Kähkönen, pankki',
  'Saija Lintula, yliopisto',
];

/** What was agreed, and how many days it was given. */
export const MEETING_TASKS: readonly (readonly [title: string, days: number])[] = [
  ['Lähetä kuvausohje koko ryhmälle', 14],
  ['Kysy yhteisestä messuosastosta', 21],
  ['Sovi kokeilun ensimmäinen mittauspäivä', 10],
  ['Kerää hinnat kolmelta kuljetusliikkeeltä', 30],
  ['Kutsu asiantuntija ensi kertaan', 20],
];

/** What people add to their answers. */
export const MEETING_WORDS = {
  yes: 'Tulen mielelläni, tuon esitteitä mukanani.',
  maybe: 'Riippuu siitä, ehdinkö keikalta ajoissa.',
  no: 'Olen silloin messuilla. Kuulisin muistiosta, mitä sovittiin.',
} as const;

/** What a host would like its evening to be about, and where. */
export const PROPOSED = {
  theme: 'Miten saan asiakkaan palaamaan',
  place: 'Oma paja, käynti pihan puolelta',
} as const;

/** Why a firm asks another one to swap turns. */
export const SWAP_WORD =
  'Tilamme ovat remontissa seuraavaan kuuhun asti. Kävisikö, että vaihdamme vuoroa?';

export const MEETING_MINUTES =
  'Kierros kuulumisista. Isäntä esitteli tilat ja kertoi, mitä oli viime kuussa kokeillut. ' +
  'Teemasta keskusteltiin pareittain, ja jokainen valitsi yhden asian kokeiltavaksi ennen seuraavaa tapaamista.';
