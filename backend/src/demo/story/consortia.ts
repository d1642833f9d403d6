import type { ConsortiumState } from '@verso/domain';

import type { ProgrammeKey } from './story.js';

/** A consortium for a joint project: days before today, negative for a day to come; amounts in cents. */
export interface ConsortiumStory {
  readonly programme: ProgrammeKey;
  readonly by: string;
  readonly on: number;
  readonly name: string;
  readonly about: string;
  readonly call?: string;
  readonly callDue?: number;
  readonly funder?: string;
  readonly applied?: number;
  readonly steps: readonly {
    readonly on: number;
    readonly state: ConsortiumState;
    readonly granted?: number;
    readonly words?: string;
    readonly takenBack?: string;
  }[];
  readonly members: readonly {
    readonly on: number;
    readonly until?: number;
    readonly isLead?: boolean;
    /** One of the two: a research partner by its name, a firm by its key. */
    readonly partner?: string;
    readonly firm?: string;
  }[];
}

export const CONSORTIA: readonly ConsortiumStory[] = [
  {
    ...{ programme: 'south-savo', by: 'hanna', on: 64, name: 'Tuohesta pakkaus' },
    about: 'Kehitetään tuohesta ja muusta puun kuoresta pakkaus, joka kestää kosteuden.',
    ...{ call: 'Biotalouden pienet kokeilut', callDue: 30, funder: 'Esimerkkirahasto' },
    applied: 18_000_000,
    steps: [
      { on: 58, state: 'preparing' },
      { on: 32, state: 'applied', words: 'Hakemus jätettiin kaksi päivää ennen määräaikaa' },
      { on: 9, state: 'granted', granted: 12_500_000, words: 'Työpaketti 4 jäi pois' },
    ],
    members: [
      { on: 64, partner: 'Järvenselän ammattikorkeakoulu', isLead: true },
      { on: 63, firm: 'tuohivakka' },
      { on: 60, firm: 'jauhokivi', until: 40 },
    ],
  },
  {
    ...{ programme: 'south-savo', by: 'hanna', on: 28, name: 'Tiivis hirsi' },
    about: 'Mitataan hirsisaumojen tiiviyttä kolmessa talossa yhden talven ajan.',
    ...{ call: 'Nordiska byggcheckar', callDue: -45 },
    steps: [
      { on: 20, state: 'preparing' },
      { on: 15, state: 'dropped', words: 'Kirjattu väärään', takenBack: 'Koski toista hanketta' },
    ],
    members: [
      { on: 27, partner: 'Nordskogens träinstitut' },
      { on: 26, firm: 'salvospari', isLead: true },
    ],
  },
  {
    ...{ programme: 'south-savo', by: 'hanna', on: 11, name: 'Väri kasveista' },
    about: 'Selvitetään, mitkä kotimaiset kasvit värjäävät hiukset niin, että väri pysyy.',
    steps: [],
    members: [
      { on: 10, firm: 'saksikuu', isLead: true },
      { on: 6, partner: 'Järvenselän ammattikorkeakoulu' },
    ],
  },
];
