import type { LinkKind, LinkOutcome } from '@verso/domain';

import type { ProgrammeKey } from './story.js';

/** A link of a group, days before today; without a group it begins from the whole programme. */
export interface LinkStory {
  readonly by: string;
  readonly on: number;
  readonly from?: string;
  /** One of the two: another group, or a region. */
  readonly to?: string;
  readonly region?: string;
  readonly counterpart?: string;
  readonly kind: LinkKind;
  readonly about: string;
  readonly ended?: number;
  readonly takenBack?: { readonly on: number; readonly reason: string };
  readonly outcomes: readonly {
    readonly on: number;
    readonly by: string;
    readonly kind: LinkOutcome;
    /** In cents. */
    readonly value?: number;
    readonly words: string;
  }[];
}

export const LINKED_PROGRAMME: ProgrammeKey = 'south-savo';

export const LINKS: readonly LinkStory[] = [
  {
    ...{ by: 'leena', on: 52, from: 'jarvi-saimaa', region: 'MK11', kind: 'visit' },
    counterpart: 'Kallaveden pienyrittäjät',
    about: 'Vierailtiin Kuopiossa katsomassa, miten naapuri pyörittää yhteistä verkkokauppaa.',
    outcomes: [
      {
        ...{ on: 38, by: 'leena', kind: 'practice-adopted' },
        words: 'Yhteinen lähetyspäivä otettiin käyttöön myös meillä',
      },
      {
        ...{ on: 12, by: 'leena', kind: 'joint-order', value: 480_000 },
        words: 'Kaksi yritystä toimitti yhdessä hotellin aamiaisastiat',
      },
    ],
  },
  {
    ...{ by: 'hanna', on: 41, from: 'mikkeli', to: 'jarvi-saimaa', kind: 'joint-meeting' },
    about: 'Yhteinen ilta siitä, miten kausityön saa jaettua kahden seudun kesken.',
    outcomes: [
      { on: 30, by: 'leena', kind: 'new-contact', words: 'Kaksi yritystä jatkaa keskenään' },
    ],
    ended: 21,
  },
  {
    ...{ by: 'hanna', on: 25, region: 'MK17', kind: 'practice-exchange' },
    counterpart: 'Pohjoisen yritysneuvojat',
    about:
      'Neuvojat vertailevat kuukausittain, miten ryhmät pidetään käynnissä pitkillä matkoilla.',
    outcomes: [],
  },
  {
    ...{ by: 'hanna', on: 18, from: 'pieksamaki', region: 'MK11', kind: 'trade' },
    ...{ counterpart: 'Hankintarengas', about: 'Kirjattu väärälle ryhmälle.', outcomes: [] },
    takenBack: { on: 17, reason: 'Väärä ryhmä' },
  },
];
