import type { ProspectOutcome, ProspectWay } from '@verso/domain';

import type { ProgrammeKey } from './story.js';

/** A firm that nobody has enrolled yet, by its Business ID in the demo's register. */
export interface ProspectStory {
  readonly programme: ProgrammeKey;
  readonly advisor: string;
  readonly businessId: string;
  /** Days before today. */
  readonly on: number;
  readonly contacts: readonly {
    readonly on: number;
    readonly way: ProspectWay;
    readonly outcome: ProspectOutcome;
    /** Days from today; before today where it is time to ask again. */
    readonly askAgainIn?: number;
    readonly note: string | null;
  }[];
}

/** One not asked yet, one that wants in, one to be asked again, one that said no. */
export const PROSPECTS: readonly ProspectStory[] = [
  {
    ...{ programme: 'south-savo', advisor: 'hanna', businessId: '3990080-7', on: 9 },
    contacts: [],
  },
  {
    ...{ programme: 'south-savo', advisor: 'hanna', businessId: '3990081-5', on: 25 },
    contacts: [
      { on: 21, way: 'call', outcome: 'no-answer', note: null },
      {
        ...{ on: 6, way: 'visit', outcome: 'interested' },
        note: 'Palkkasi ensimmäisen työntekijän. Haluaa tietää ydinryhmän illoista.',
      },
    ],
  },
  {
    ...{ programme: 'south-savo', advisor: 'hanna', businessId: '3990082-3', on: 130 },
    contacts: [
      {
        ...{ on: 120, way: 'call', outcome: 'not-now', askAgainIn: -5 },
        note: 'Iso asiakastyö kesken, palataan kun se on toimitettu.',
      },
    ],
  },
  {
    ...{ programme: 'south-savo', advisor: 'hanna', businessId: '3990085-8', on: 60 },
    contacts: [{ on: 50, way: 'mail', outcome: 'declined', note: null }],
  },
];
