import { inject, Injectable } from '@angular/core';
import type {
  AddFirstOrderRequest,
  AddInnovationRequest,
  AddInnovationStepRequest,
  FirstOrderFigures,
  FirstOrderGroup,
  FirstOrderView,
  InnovationCountsView,
  InnovationKind,
  InnovationOverviewRow,
  InnovationState,
  InnovationView,
  OwnInnovationsFirm,
} from '@verso/contract';

import { ApiClient } from '../api/api-client';
import type { Page } from '../api/pages';

/** The firm whose innovations they are, in one programme. */
export interface FirmPlace {
  readonly programmeId: string;
  readonly enterpriseId: string;
}

export interface Innovations {
  readonly items: readonly InnovationView[];
}

export interface FirstOrders {
  readonly items: readonly FirstOrderView[];
}

/** What the list is narrowed to; null is not. */
export interface InnovationFilters {
  readonly kind: InnovationKind | null;
  readonly state: InnovationState | null;
}

@Injectable({ providedIn: 'root' })
export class InnovationsApi {
  private readonly api = inject(ApiClient);

  /** One's own firms, each in its programmes. */
  async mine(signal?: AbortSignal): Promise<readonly OwnInnovationsFirm[]> {
    const { items } = await this.api.get<{ items: OwnInnovationsFirm[] }>('/my/innovations', {
      signal,
    });
    return items;
  }

  list(
    programmeId: string,
    query: InnovationFilters & { readonly after: string | null },
    signal?: AbortSignal,
  ): Promise<Page<InnovationOverviewRow>> {
    return this.api.get(`/programmes/${programmeId}/innovations`, { query: { ...query }, signal });
  }

  counts(
    programmeId: string,
    filters: InnovationFilters,
    signal?: AbortSignal,
  ): Promise<InnovationCountsView> {
    return this.api.get(`/programmes/${programmeId}/innovation-counts`, {
      ...{ query: { ...filters }, signal },
    });
  }

  orderFigures(programmeId: string, signal?: AbortSignal): Promise<FirstOrderFigures> {
    return this.api.get(`/programmes/${programmeId}/first-order-figures`, { signal });
  }

  read(place: FirmPlace, signal?: AbortSignal): Promise<Innovations> {
    return this.api.get(`${firm(place)}/innovations`, { signal });
  }

  begin(place: FirmPlace, request: AddInnovationRequest): Promise<Innovations> {
    return this.api.post(`${firm(place)}/innovations`, request);
  }

  add(place: FirmPlace, id: string, request: AddInnovationStepRequest): Promise<Innovations> {
    return this.api.post(`${firm(place)}/innovations/${id}/steps`, request);
  }

  takeBack(place: FirmPlace, id: string, stepId: string, reason: string): Promise<Innovations> {
    return this.api.post(`${firm(place)}/innovations/${id}/steps/${stepId}/take-back`, { reason });
  }

  orders(place: FirmPlace, signal?: AbortSignal): Promise<FirstOrders> {
    return this.api.get(`${firm(place)}/first-orders`, { signal });
  }

  /** Groups that the firm is in, or was. */
  groups(
    place: FirmPlace,
    signal?: AbortSignal,
  ): Promise<{ readonly items: readonly FirstOrderGroup[] }> {
    return this.api.get(`${firm(place)}/first-order-groups`, { signal });
  }

  addOrder(place: FirmPlace, request: AddFirstOrderRequest): Promise<FirstOrders> {
    return this.api.post(`${firm(place)}/first-orders`, request);
  }

  takeOrderBack(place: FirmPlace, orderId: string, reason: string): Promise<FirstOrders> {
    return this.api.post(`${firm(place)}/first-orders/${orderId}/take-back`, { reason });
  }
}

const firm = ({ programmeId, enterpriseId }: FirmPlace) =>
  `/programmes/${programmeId}/enterprises/${enterpriseId}`;
