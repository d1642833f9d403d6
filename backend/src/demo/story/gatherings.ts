import type { GatheringKind } from '@verso/domain';

import type { ProgrammeKey } from './story.js';

/** An event across groups, and the firms whose contact signs up, in their order. */
export interface ArrangedGathering {
  readonly programme: ProgrammeKey;
  readonly title: string;
  readonly about: string;
  readonly kind: GatheringKind;
  readonly place: string;
  /** Days before today on which it is opened, and on which it is: after today where negative. */
  readonly opens: number;
  readonly on: number;
  readonly from: string;
  readonly to: string;
  readonly seats: number | null;
  readonly firms: readonly string[];
  /** How many sit at a table, and how often they sit down; nobody is seated without it. */
  readonly tables?: { readonly size: number; readonly rounds: number };
}

/** One that was held, with its tables, and one that people sign up for. */
export const GATHERINGS: readonly ArrangedGathering[] = [
  {
    ...{ programme: 'south-savo', title: 'Pöydät vaihtuvat: yrittäjien kohtaamisilta' },
    about:
      'Kolme kierrosta pienissä pöydissä. Joka kierroksella on oma kysymys: mitä osaat, mitä etsit, kenen kanssa kokeilisit.',
    ...{ kind: 'match', place: 'Saimaantalo, Mikkeli', opens: 60, on: 32 },
    ...{ from: '17:30', to: '20:00', seats: 24, tables: { size: 4, rounds: 3 } },
    firms: [
      ...['saksikuu', 'okafor', 'rypytys', 'luontoretket', 'jauhokivi', 'tuohivakka'],
      ...['aallonhalkoja', 'pilliasema', 'kolilauta', 'porkkanapenkki', 'lepohetki', 'karhu'],
    ],
  },
  {
    ...{ programme: 'south-savo', title: 'Kasvuverkoston syyspäivä' },
    about:
      'Kaikki ydinryhmät koolla: viisi kokeilua ja mitä niistä opittiin, iltapäivällä pöytäkeskustelut.',
    ...{ kind: 'network-day', place: 'Kulttuurikeskus, Savonlinna', opens: 9, on: -16 },
    ...{ from: '09:00', to: '16:00', seats: 40 },
    firms: ['lepohetki', 'muikkuverkko', 'tuohivakka', 'savenkieli', 'sarkaviiva', 'kipinaniemi'],
  },
];
