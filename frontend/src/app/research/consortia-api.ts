import { inject, Injectable } from '@angular/core';
import type {
  AddConsortiumFirmRequest,
  AddConsortiumPartnerRequest,
  AddConsortiumStepRequest,
  BeginConsortiumRequest,
  ChangeConsortiumRequest,
  ConsortiumView,
} from '@verso/contract';

import { ApiClient } from '../api/api-client';
import type { FirmPlace } from './research-api';

export interface Consortia {
  readonly items: readonly ConsortiumView[];
}

/** One consortium of a programme. */
export interface ConsortiumPlace {
  readonly programmeId: string;
  readonly consortiumId: string;
}

/** Consortia for joint projects of research and development. */
@Injectable({ providedIn: 'root' })
export class ConsortiaApi {
  private readonly api = inject(ApiClient);

  list(programmeId: string, signal?: AbortSignal): Promise<Consortia> {
    return this.api.get(at(programmeId), { signal });
  }

  ofFirm({ programmeId, enterpriseId }: FirmPlace, signal?: AbortSignal): Promise<Consortia> {
    return this.api.get(`/programmes/${programmeId}/enterprises/${enterpriseId}/consortia`, {
      signal,
    });
  }

  begin(programmeId: string, request: BeginConsortiumRequest): Promise<ConsortiumView> {
    return this.api.post(at(programmeId), request);
  }

  change(place: ConsortiumPlace, request: ChangeConsortiumRequest): Promise<ConsortiumView> {
    return this.api.put(path(place), request);
  }

  addStep(place: ConsortiumPlace, request: AddConsortiumStepRequest): Promise<ConsortiumView> {
    return this.api.post(`${path(place)}/steps`, request);
  }

  takeStepBack(place: ConsortiumPlace, id: string, reason: string): Promise<ConsortiumView> {
    return this.api.post(`${path(place)}/steps/${id}/take-back`, { reason });
  }

  addFirm(place: ConsortiumPlace, request: AddConsortiumFirmRequest): Promise<ConsortiumView> {
    return this.api.post(`${path(place)}/firms`, request);
  }

  addPartner(
    place: ConsortiumPlace,
    request: AddConsortiumPartnerRequest,
  ): Promise<ConsortiumView> {
    return this.api.post(`${path(place)}/partners`, request);
  }

  endMember(place: ConsortiumPlace, id: string, untilOn: string): Promise<ConsortiumView> {
    return this.api.post(`${path(place)}/members/${id}/end`, { untilOn });
  }
}

const at = (programmeId: string): string => `/programmes/${programmeId}/research/consortia`;
const path = ({ programmeId, consortiumId }: ConsortiumPlace): string =>
  `${at(programmeId)}/${consortiumId}`;
