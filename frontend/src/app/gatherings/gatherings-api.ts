import { inject, Injectable } from '@angular/core';
import type {
  ChangeGatheringRequest,
  ExchangeSeatsRequest,
  GatheringRow,
  GatheringView,
  JoinGatheringRequest,
  MoveGatheringRequest,
  OwnGatheringsView,
  PlanGatheringRequest,
  PlanSeatingRequest,
  SignUpView,
} from '@verso/contract';
import type { GatheringKind, OfferState } from '@verso/domain';

import { ApiClient } from '../api/api-client';
import type { Page } from '../api/pages';

/** A network event of a programme. */
export interface GatheringPath {
  readonly programmeId: string;
  readonly gatheringId: string;
}

/** A firm as a programme knows it. */
export interface FirmPath {
  readonly programmeId: string;
  readonly enterpriseId: string;
}

/** What a list of events is narrowed to. */
export interface GatheringFilter {
  readonly state: OfferState | null;
  readonly kind: GatheringKind | null;
}

@Injectable({ providedIn: 'root' })
export class GatheringsApi {
  private readonly api = inject(ApiClient);

  list(
    programmeId: string,
    query: GatheringFilter & { readonly after: string | null },
    signal?: AbortSignal,
  ): Promise<Page<GatheringRow>> {
    return this.api.get(`/programmes/${programmeId}/gatherings`, { query: { ...query }, signal });
  }

  read(path: GatheringPath, signal?: AbortSignal): Promise<GatheringView> {
    return this.api.get(of(path), { signal });
  }

  plan(programmeId: string, request: PlanGatheringRequest): Promise<GatheringView> {
    return this.api.post(`/programmes/${programmeId}/gatherings`, request);
  }

  change(path: GatheringPath, request: ChangeGatheringRequest): Promise<GatheringView> {
    return this.api.post(`${of(path)}/change`, request);
  }

  move(path: GatheringPath, request: MoveGatheringRequest): Promise<GatheringView> {
    return this.api.post(`${of(path)}/move`, request);
  }

  /** Seats those who come, in the place of an earlier seating. */
  seat(path: GatheringPath, request: PlanSeatingRequest): Promise<GatheringView> {
    return this.api.post(`${of(path)}/seatings`, request);
  }

  exchange(
    path: GatheringPath,
    seatingId: string,
    request: ExchangeSeatsRequest,
  ): Promise<GatheringView> {
    return this.api.post(`${of(path)}/seatings/${seatingId}/exchange`, request);
  }

  /** Shows those seated their own tables. */
  publish(path: GatheringPath, seatingId: string): Promise<GatheringView> {
    return this.api.post(`${of(path)}/seatings/${seatingId}/publish`, {});
  }

  /** Events for one's own firms. */
  async mine(signal?: AbortSignal): Promise<readonly OwnGatheringsView[]> {
    const { items } = await this.api.get<{ items: OwnGatheringsView[] }>('/my/gatherings', {
      signal,
    });
    return items;
  }

  signUp(path: FirmPath, request: JoinGatheringRequest): Promise<SignUpView> {
    return this.api.post(ofFirm(path), request);
  }

  withdraw(path: FirmPath, signUpId: string): Promise<void> {
    return this.api.post(`${ofFirm(path)}/${signUpId}/withdraw`, {});
  }

  mark(path: FirmPath, signUpId: string, attended: boolean | null): Promise<GatheringView> {
    return this.api.post(`${ofFirm(path)}/${signUpId}/attendance`, { attended });
  }
}

const of = ({ programmeId, gatheringId }: GatheringPath) =>
  `/programmes/${programmeId}/gatherings/${gatheringId}`;
const ofFirm = ({ programmeId, enterpriseId }: FirmPath) =>
  `/programmes/${programmeId}/enterprises/${enterpriseId}/gathering-sign-ups`;
