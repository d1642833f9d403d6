import { inject, Injectable } from '@angular/core';
import type {
  ContactRequest,
  CreatedRow,
  EnrolmentStage,
  EnterpriseRow,
  EnterpriseSort,
  EnterpriseView,
  NetworkRow,
  ProfileRequest,
  TouchpointRequest,
  YearlyFiguresRequest,
  YearlyFigureView,
} from '@verso/contract';

import { ApiClient } from '../api/api-client';
import type { Page } from '../api/pages';

export interface EnterprisesQuery {
  readonly search?: string | null;
  readonly stage?: EnrolmentStage | null;
  readonly municipality?: string | null;
  readonly networkId?: string | null;
  readonly advisorId?: string | null;
  readonly withoutNetwork?: true | null;
  readonly sort?: EnterpriseSort | null;
  readonly limit?: number;
}

interface YearlyFigureList {
  readonly items: readonly YearlyFigureView[];
}

/** A group, for choosing one. */
export type GroupChoice = Pick<NetworkRow, 'id' | 'name' | 'memberCount'>;

@Injectable({ providedIn: 'root' })
export class EnterprisesApi {
  private readonly api = inject(ApiClient);

  list(
    programmeId: string,
    query: EnterprisesQuery,
    after: string | null = null,
    signal?: AbortSignal,
  ): Promise<Page<EnterpriseRow>> {
    return this.api.get(`/programmes/${programmeId}/enterprises`, {
      query: { ...query, after },
      signal,
    });
  }

  read(programmeId: string, enterpriseId: string, signal?: AbortSignal): Promise<EnterpriseView> {
    return this.api.get(this.path(programmeId, enterpriseId), { signal });
  }

  /** The groups of the programme. */
  groups(
    programmeId: string,
    signal?: AbortSignal,
  ): Promise<{ readonly items: readonly GroupChoice[] }> {
    return this.api.get(`/programmes/${programmeId}/networks`, { signal });
  }

  changeProfile(
    programmeId: string,
    enterpriseId: string,
    request: ProfileRequest,
  ): Promise<EnterpriseView> {
    return this.api.put(`${this.path(programmeId, enterpriseId)}/profile`, request);
  }

  addContact(
    programmeId: string,
    enterpriseId: string,
    request: ContactRequest,
  ): Promise<CreatedRow> {
    return this.api.post(`${this.path(programmeId, enterpriseId)}/contacts`, request);
  }

  archiveContact(programmeId: string, enterpriseId: string, contactId: string): Promise<void> {
    return this.api.delete(`${this.path(programmeId, enterpriseId)}/contacts/${contactId}`);
  }

  logTouchpoint(
    programmeId: string,
    enterpriseId: string,
    request: TouchpointRequest,
  ): Promise<CreatedRow> {
    return this.api.post(`${this.path(programmeId, enterpriseId)}/touchpoints`, request);
  }

  /** Answers which contact stands now. */
  correctTouchpoint(
    programmeId: string,
    enterpriseId: string,
    touchpointId: string,
    request: TouchpointRequest,
  ): Promise<CreatedRow> {
    const path = `${this.path(programmeId, enterpriseId)}/touchpoints/${touchpointId}`;
    return this.api.put(path, request);
  }

  annulTouchpoint(programmeId: string, enterpriseId: string, touchpointId: string): Promise<void> {
    return this.api.post(
      `${this.path(programmeId, enterpriseId)}/touchpoints/${touchpointId}/annul`,
    );
  }

  /** Newest first. */
  yearlyFigures(
    programmeId: string,
    enterpriseId: string,
    signal?: AbortSignal,
  ): Promise<YearlyFigureList> {
    return this.api.get(`${this.path(programmeId, enterpriseId)}/yearly-figures`, { signal });
  }

  /** Answers with all years. */
  recordYearlyFigures(
    programmeId: string,
    enterpriseId: string,
    request: YearlyFiguresRequest,
  ): Promise<YearlyFigureList> {
    return this.api.post(`${this.path(programmeId, enterpriseId)}/yearly-figures`, request);
  }

  private path(programmeId: string, enterpriseId: string): string {
    return `/programmes/${programmeId}/enterprises/${enterpriseId}`;
  }
}
