import { inject, Injectable } from '@angular/core';
import type {
  NoteProspectContactRequest,
  ProspectCount,
  ProspectRow,
  ProspectSearchView,
  ProspectState,
  ProspectView,
} from '@verso/contract';

import { ApiClient } from '../api/api-client';
import type { Page } from '../api/pages';

/** A firm that might be enrolled, in one programme. */
export interface ProspectPath {
  readonly programmeId: string;
  readonly prospectId: string;
}

/** What the register is asked for. */
export interface ProspectSearch {
  readonly municipalityCode: string;
  /** `YYYY-MM-DD`. */
  readonly registeredFrom: string;
  /** Two digits of TOL 2025. */
  readonly division: string | null;
}

@Injectable({ providedIn: 'root' })
export class ProspectsApi {
  private readonly api = inject(ApiClient);

  list(
    programmeId: string,
    query: { readonly state: ProspectState | null; readonly after: string | null },
    signal?: AbortSignal,
  ): Promise<Page<ProspectRow>> {
    return this.api.get(`/programmes/${programmeId}/prospects`, { query, signal });
  }

  async counts(programmeId: string, signal?: AbortSignal): Promise<readonly ProspectCount[]> {
    const path = `/programmes/${programmeId}/prospect-counts`;
    const { items } = await this.api.get<{ items: ProspectCount[] }>(path, { signal });
    return items;
  }

  search(
    programmeId: string,
    query: ProspectSearch & { readonly page: string | null },
    signal?: AbortSignal,
  ): Promise<ProspectSearchView> {
    return this.api.get(`/programmes/${programmeId}/prospect-search`, {
      query: { ...query },
      signal,
    });
  }

  read(path: ProspectPath, signal?: AbortSignal): Promise<ProspectView> {
    return this.api.get(of(path), { signal });
  }

  keep(programmeId: string, businessId: string): Promise<ProspectView> {
    return this.api.post(`/programmes/${programmeId}/prospects`, { businessId });
  }

  note(path: ProspectPath, request: NoteProspectContactRequest): Promise<ProspectView> {
    return this.api.post(`${of(path)}/contacts`, request);
  }

  takeBack(path: ProspectPath, contactId: string, reason: string): Promise<ProspectView> {
    return this.api.post(`${of(path)}/contacts/${contactId}/take-back`, { reason });
  }

  drop(path: ProspectPath, reason: string): Promise<void> {
    return this.api.post(`${of(path)}/drop`, { reason });
  }
}

const of = ({ programmeId, prospectId }: ProspectPath) =>
  `/programmes/${programmeId}/prospects/${prospectId}`;
