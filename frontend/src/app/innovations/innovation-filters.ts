import { INNOVATION_KINDS, INNOVATION_STATES } from '@verso/domain';

import type { InnovationFilters } from './innovations-api';

/** The filters as they stand in the address. */
export interface InnovationAddress {
  readonly kind?: string | undefined;
  readonly state?: string | undefined;
}

/** What an old or mistyped address says and the server does not know is left out: a list is shown, no error. */
export const innovationFiltersOf = ({ kind, state }: InnovationAddress): InnovationFilters => ({
  kind: INNOVATION_KINDS.find((known) => known === kind) ?? null,
  state: INNOVATION_STATES.find((known) => known === state) ?? null,
});
