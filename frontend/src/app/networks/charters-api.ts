import { inject, Injectable } from '@angular/core';
import type {
  AgreeRequest,
  CharterView,
  SetCharterRequest,
  SupporterRequest,
} from '@verso/contract';

import { ApiClient } from '../api/api-client';
import type { GroupOf } from './coordinators-api';

/** What a group has agreed on, and who supports it. Each write answers how it stands then. */
@Injectable({ providedIn: 'root' })
export class ChartersApi {
  private readonly api = inject(ApiClient);

  read(group: GroupOf, signal?: AbortSignal): Promise<CharterView> {
    return this.api.get(`${pathOf(group)}/charter`, { signal });
  }

  set(group: GroupOf, request: SetCharterRequest): Promise<CharterView> {
    return this.api.put(`${pathOf(group)}/charter`, request);
  }

  agree(group: GroupOf, request: AgreeRequest): Promise<CharterView> {
    return this.api.post(`${pathOf(group)}/charter/agreements`, request);
  }

  addSupporter(group: GroupOf, request: SupporterRequest): Promise<CharterView> {
    return this.api.post(`${pathOf(group)}/supporters`, request);
  }

  endSupporter(group: GroupOf, supporterId: string): Promise<CharterView> {
    return this.api.post(`${pathOf(group)}/supporters/${supporterId}/end`);
  }
}

const pathOf = ({ programmeId, networkId }: GroupOf): string =>
  `/programmes/${programmeId}/networks/${networkId}`;
