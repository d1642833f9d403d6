import { inject, Injectable } from '@angular/core';
import type {
  NetworkChange,
  NetworkCreatedView,
  NetworkMembersAddedView,
  NetworkRequest,
  NetworkRow,
  NetworkView,
} from '@verso/contract';

import { ApiClient } from '../api/api-client';

@Injectable({ providedIn: 'root' })
export class NetworksApi {
  private readonly api = inject(ApiClient);

  list(
    programmeId: string,
    signal?: AbortSignal,
  ): Promise<{ readonly items: readonly NetworkRow[] }> {
    return this.api.get(path(programmeId), { signal });
  }

  create(programmeId: string, request: NetworkRequest): Promise<NetworkCreatedView> {
    return this.api.post(path(programmeId), request);
  }

  read(programmeId: string, networkId: string, signal?: AbortSignal): Promise<NetworkView> {
    return this.api.get(path(programmeId, networkId), { signal });
  }

  change(programmeId: string, networkId: string, request: NetworkChange): Promise<void> {
    return this.api.put(path(programmeId, networkId), request);
  }

  addMembers(
    programmeId: string,
    networkId: string,
    enterpriseIds: readonly string[],
  ): Promise<NetworkMembersAddedView> {
    return this.api.post(`${path(programmeId, networkId)}/members`, { enterpriseIds });
  }

  endMembership(programmeId: string, networkId: string, memberId: string): Promise<void> {
    return this.api.post(`${path(programmeId, networkId)}/members/${memberId}/end`);
  }
}

const path = (programmeId: string, networkId?: string) =>
  `/programmes/${programmeId}/networks${networkId ? `/${networkId}` : ''}`;
