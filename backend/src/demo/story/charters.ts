import type { SupporterKind, Upkeep } from '@verso/domain';

/** Somebody from outside who supports a group. */
export interface SupporterStory {
  readonly kind: SupporterKind;
  readonly name: string;
  readonly organisation: string;
  readonly topic: string;
  readonly email: string | null;
}

/** What a group agreed on, days before today, and how long its firms took to agree to it. */
export interface CharterStory {
  readonly programme: 'south-savo';
  readonly network: string;
  readonly by: string;
  readonly on: number;
  readonly sizes: readonly [min: number, max: number];
  readonly alsoMunicipalities: readonly string[];
  readonly conduct: string;
  /** Days before today. */
  readonly agreed: number;
  readonly supporters: readonly SupporterStory[];
}

/** Who keeps a group going from a day on, days before today. */
export interface UpkeepStory {
  readonly programme: 'south-savo';
  readonly network: string;
  readonly by: string;
  readonly on: number;
  readonly upkeep: Upkeep;
}

const CONDUCT = `Mitä ryhmässä kerrotaan, jää ryhmään. Toisen luvuista ei puhuta muualla.
Kerromme kokeiluistamme myös silloin, kun ne eivät onnistuneet: päätetyn kokeilun opin jaamme ryhmälle, muuta emme.
Jokainen isännöi vuorollaan. Jos ei pääse, ilmoittaa ajoissa.
Emme myy toisillemme tapaamisissa.`;

/** Fictitious experts and researchers, and rules that small groups might give themselves. */
export const CHARTERS: readonly CharterStory[] = [
  {
    ...{ programme: 'south-savo', network: 'mikkeli', by: 'hanna', on: 340, agreed: 330 },
    sizes: [6, 40],
    alsoMunicipalities: ['097', '213'],
    conduct: CONDUCT,
    supporters: [
      {
        ...{ kind: 'expert', name: 'Tapio Rinnekoski', organisation: 'Rinnekosken mainostoimisto' },
        ...{ topic: 'Verkkokauppa ja some', email: 'tapio@rinnekoski.example' },
      },
      {
        ...{
          kind: 'researcher',
          name: 'Eeva-Liisa Suontausta',
          organisation: 'Ammattikorkeakoulu',
        },
        ...{ topic: 'Miten pienet yritykset oppivat kokeilemalla', email: null },
      },
    ],
  },
  {
    ...{ programme: 'south-savo', network: 'jarvi-saimaa', by: 'jukka', on: 70, agreed: 60 },
    sizes: [5, 30],
    alsoMunicipalities: ['623', '681'],
    conduct: CONDUCT,
    supporters: [],
  },
];

/** The oldest group goes on without the project; of two nobody has said. */
export const UPKEEPS_TOLD: readonly UpkeepStory[] = [
  { programme: 'south-savo', network: 'mikkeli', by: 'hanna', on: 330, upkeep: 'project' },
  { programme: 'south-savo', network: 'mikkeli', by: 'marjut', on: 90, upkeep: 'business-service' },
  { programme: 'south-savo', network: 'savonlinna', by: 'jukka', on: 320, upkeep: 'project' },
  { programme: 'south-savo', network: 'pieksamaki', by: 'jukka', on: 80, upkeep: 'municipality' },
];
