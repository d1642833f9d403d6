import { inject, Injectable } from '@angular/core';
import type { GivenRole, Language, LocalisedText, Role } from '@verso/domain';

import { ApiClient, type Query } from '../api/api-client';
import type { Page } from '../api/pages';

export interface PersonRole {
  readonly grantId: string;
  readonly role: Role;
  readonly programmeId: string | null;
  readonly programmeLabel: LocalisedText | null;
  readonly enterpriseId: string | null;
}

export interface PersonRow {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly language: Language;
  readonly roles: readonly PersonRole[];
}

export interface GrantRequest {
  readonly role: GivenRole;
  readonly programmeId: string | null;
}

export interface InvitePersonRequest extends GrantRequest {
  readonly name: string;
  readonly email: string;
  readonly language: Language;
}

export interface ProgrammeChoice {
  readonly id: string;
  readonly label: LocalisedText;
}

/** People and the roles that administrators give. */
@Injectable({ providedIn: 'root' })
export class PeopleApi {
  private readonly api = inject(ApiClient);

  list(query: Query, signal?: AbortSignal): Promise<Page<PersonRow>> {
    return this.api.get('/people', { query, signal });
  }

  invite(person: InvitePersonRequest): Promise<{ readonly personId: string }> {
    return this.api.post('/people', person);
  }

  endGrant(grantId: string): Promise<void> {
    return this.api.delete(`/grants/${grantId}`);
  }

  async programmes(signal?: AbortSignal): Promise<readonly ProgrammeChoice[]> {
    const { items } = await this.api.get<{ items: ProgrammeChoice[] }>('/programmes', { signal });
    return items;
  }
}
