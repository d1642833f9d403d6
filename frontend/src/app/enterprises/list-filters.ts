import { computed, type Signal } from '@angular/core';
import type { EnterpriseSort, SaveFilterRequest } from '@verso/contract';
import { ENROLMENT_STAGES } from '@verso/domain';

import type { EnterprisesQuery } from './enterprises-api';

/** The filters of the list as they stand in the address, every one of them text or absent. */
export interface ListFilters {
  readonly search?: string | undefined;
  readonly stage?: string | undefined;
  readonly municipality?: string | undefined;
  readonly group?: string | undefined;
  readonly mine?: string | undefined;
  readonly sort?: string | undefined;
}

/** In place of a group: firms that are in none. */
export const NO_GROUP = 'none';

const SORTS: readonly EnterpriseSort[] = [
  'name',
  '-name',
  'enrolledOn',
  '-enrolledOn',
  'municipality',
];

/**
 * The filters as the server takes them. An address may be typed or old: what it does not know
 * is left out, so that a list is shown and not an error.
 */
export function toQuery(filters: ListFilters, me: string | null): EnterprisesQuery {
  const { search, stage, municipality, group, mine, sort } = filters;
  return {
    search: search?.trim() || null,
    stage: ENROLMENT_STAGES.find((known) => known === stage) ?? null,
    municipality: municipality ?? null,
    networkId: group && group !== NO_GROUP ? group : null,
    withoutNetwork: group === NO_GROUP || null,
    advisorId: mine ? me : null,
    sort: SORTS.find((known) => known === sort) ?? 'name',
  };
}

/** The filters as they are saved under a name, the order left out. */
export function toSaved(filters: ListFilters): Omit<SaveFilterRequest, 'name'> {
  const { search, stage, municipality, networkId, withoutNetwork } = toQuery(filters, null);
  return {
    ...{ search: search ?? null, stage: stage ?? null, municipalityCode: municipality ?? null },
    ...{ networkId: networkId ?? null, withoutNetwork: withoutNetwork ?? false },
    mine: Boolean(filters.mine),
  };
}

/** Whether anything but the order narrows the list. */
export function isNarrowed(filters: Signal<ListFilters>): Signal<boolean> {
  return computed(() => {
    const { sort: _, ...narrowing } = filters();
    return Object.values(narrowing).some(Boolean);
  });
}
