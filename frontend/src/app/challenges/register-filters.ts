import { CHALLENGE_KINDS, CHALLENGE_STATES } from '@verso/domain';

import type { ChallengeFilters } from './challenges-api';

/** The filters as they stand in the address. */
export interface RegisterAddress {
  readonly kind?: string | undefined;
  readonly state?: string | undefined;
  readonly municipality?: string | undefined;
}

/** What an old or mistyped address says and the server does not know is left out: a list is shown, no error. */
export const registerFiltersOf = (address: RegisterAddress): ChallengeFilters => ({
  kind: CHALLENGE_KINDS.find((known) => known === address.kind) ?? null,
  state: CHALLENGE_STATES.find((known) => known === address.state) ?? null,
  municipality: /^\d{3}$/.exec(address.municipality ?? '')?.[0] ?? null,
});
