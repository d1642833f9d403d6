import type { DeMinimisRegulation, SupportKind } from '@verso/domain';

import type { ProgrammeKey } from './story.js';

interface AidElsewhere {
  /** Days before today on which it was granted. */
  readonly on: number;
  readonly grantor: string;
  readonly cents: number;
}

/** What a firm says of its other aid, and what the central register showed, days before today. */
export interface AidKnownStory {
  readonly declared: number;
  readonly checked: number;
  readonly linked?: readonly string[];
  readonly declares?: readonly AidElsewhere[];
  readonly shows?: readonly AidElsewhere[];
}

export interface GivenStory {
  readonly on: number;
  readonly kind: SupportKind;
  readonly title: string;
  readonly hours?: number;
  readonly aid?: { readonly cents: number; readonly regulation: DeMinimisRegulation };
  /** When it was entered in the central register. */
  readonly entered?: number;
  readonly annulled?: { readonly on: number; readonly reason: string };
}

/** What one firm of a programme has received. */
export interface SupportStory {
  readonly programme: ProgrammeKey;
  readonly firm: string;
  readonly known?: readonly AidKnownStory[];
  readonly given: readonly GivenStory[];
}

const general = (cents: number): GivenStory['aid'] => ({ cents, regulation: 'general' });
const loan: AidElsewhere = { on: 320, grantor: 'Saimaanrannan kehitysrahasto', cents: 2_500_000 };

/** Most firms get advice; a few a voucher or a grant, once their other aid is known. */
export const SUPPORT: readonly SupportStory[] = [
  {
    programme: 'south-savo',
    firm: 'saksikuu',
    given: [
      { on: 370, kind: 'advice', title: 'Alkukartoitus', hours: 2 },
      { on: 210, kind: 'training', title: 'Hinnoittelun perusteet', hours: 6 },
      { on: 45, kind: 'advice', title: 'Verkkokaupan seuraavat askeleet', hours: 1.5 },
    ],
  },
  {
    programme: 'south-savo',
    firm: 'tuohivakka',
    known: [
      { declared: 205, checked: 203, declares: [loan] },
      { declared: 24, checked: 20, linked: ['3991011-6'], declares: [loan], shows: [loan] },
    ],
    given: [
      { on: 380, kind: 'advice', title: 'Alkukartoitus', hours: 2.5 },
      {
        ...{ on: 200, kind: 'voucher', title: 'Tuotekuvien suunnittelu', entered: 190 },
        aid: general(250_000),
      },
      { on: 96, kind: 'expert', title: 'Vientineuvojan tapaaminen', hours: 3 },
      { on: 17, kind: 'grant', title: 'Messuosasto ja matkat', aid: general(620_000) },
    ],
  },
  {
    programme: 'south-savo',
    firm: 'kuulas',
    given: [
      { on: 150, kind: 'training', title: 'Asiakaspalaute talteen', hours: 3 },
      {
        ...{ on: 149, kind: 'training', title: 'Asiakaspalaute talteen', hours: 3 },
        annulled: { on: 140, reason: 'Kirjattu kahteen kertaan' },
      },
    ],
  },
  {
    programme: 'north-savo',
    firm: 'kaikukuva',
    known: [{ declared: 62, checked: 61 }],
    given: [{ on: 60, kind: 'voucher', title: 'Kumppanihaku', aid: general(300_000), entered: 52 }],
  },
  {
    programme: 'south-savo',
    firm: 'kaikukuva',
    known: [{ declared: 12, checked: 11 }],
    given: [{ on: 180, kind: 'advice', title: 'Kasvun suunta', hours: 2 }],
  },
];
