import { inject, Injectable } from '@angular/core';
import type {
  AddCommitmentRequest,
  CommitmentCounts,
  CommitmentState,
  CommitmentView,
  EndCommitmentRequest,
} from '@verso/contract';

import { ApiClient } from '../api/api-client';
import type { Page } from '../api/pages';
import type { FirmPlace } from './research-api';

/** What research partners commit themselves to. */
@Injectable({ providedIn: 'root' })
export class CommitmentsApi {
  private readonly api = inject(ApiClient);

  /** All of a programme, the newest first. */
  list(
    programmeId: string,
    query: { readonly state: CommitmentState | null; readonly after: string | null },
    signal?: AbortSignal,
  ): Promise<Page<CommitmentView>> {
    return this.api.get(at(programmeId), { query: { ...query }, signal });
  }

  counts(programmeId: string, signal?: AbortSignal): Promise<CommitmentCounts> {
    return this.api.get(`/programmes/${programmeId}/research/commitment-counts`, { signal });
  }

  ofFirm(
    { programmeId, enterpriseId }: FirmPlace,
    signal?: AbortSignal,
  ): Promise<{ readonly items: readonly CommitmentView[] }> {
    const path = `/programmes/${programmeId}/enterprises/${enterpriseId}/research-commitments`;
    return this.api.get(path, { signal });
  }

  add(programmeId: string, request: AddCommitmentRequest): Promise<void> {
    return this.api.post(at(programmeId), request);
  }

  end(programmeId: string, id: string, request: EndCommitmentRequest): Promise<void> {
    return this.api.post(`${at(programmeId)}/${id}/end`, request);
  }

  takeBack(programmeId: string, id: string, reason: string): Promise<void> {
    return this.api.post(`${at(programmeId)}/${id}/take-back`, { reason });
  }
}

const at = (programmeId: string): string => `/programmes/${programmeId}/research/commitments`;
