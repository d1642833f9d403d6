import { inject, Injectable } from '@angular/core';
import type {
  InvitedPersonView,
  InvitePersonRequest,
  PersonRow,
  ProgrammeView,
} from '@verso/contract';

import { ApiClient, type Query } from '../api/api-client';
import type { Page } from '../api/pages';

/** People and the roles that administrators give. */
@Injectable({ providedIn: 'root' })
export class PeopleApi {
  private readonly api = inject(ApiClient);

  list(query: Query, signal?: AbortSignal): Promise<Page<PersonRow>> {
    return this.api.get('/people', { query, signal });
  }

  invite(person: InvitePersonRequest): Promise<InvitedPersonView> {
    return this.api.post('/people', person);
  }

  endGrant(grantId: string): Promise<void> {
    return this.api.delete(`/grants/${grantId}`);
  }

  resetSecondStep(personId: string): Promise<void> {
    return this.api.delete(`/people/${personId}/second-step`);
  }

  async programmes(signal?: AbortSignal): Promise<readonly ProgrammeView[]> {
    const { items } = await this.api.get<{ items: ProgrammeView[] }>('/programmes', { signal });
    return items;
  }
}
