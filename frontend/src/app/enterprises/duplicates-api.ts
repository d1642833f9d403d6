import { inject, Injectable } from '@angular/core';
import type {
  ComparisonView,
  CreatedRow,
  DuplicateView,
  MergeView,
  NamedFirmView,
  PairRequest,
} from '@verso/contract';

import { ApiClient } from '../api/api-client';

/** Rows that may be one firm: found, compared, told apart, merged. */
@Injectable({ providedIn: 'root' })
export class DuplicatesApi {
  private readonly api = inject(ApiClient);

  /** Likeliest first. */
  async list(programmeId: string, signal?: AbortSignal): Promise<readonly DuplicateView[]> {
    const path = `/programmes/${programmeId}/duplicates`;
    const { items } = await this.api.get<{ items: DuplicateView[] }>(path, { signal });
    return items;
  }

  /** Firms of the programme whose names are like this one. */
  async similar(
    programmeId: string,
    name: string,
    signal?: AbortSignal,
  ): Promise<readonly NamedFirmView[]> {
    const path = `/programmes/${programmeId}/duplicates/similar`;
    const { items } = await this.api.get<{ items: NamedFirmView[] }>(path, {
      query: { name },
      signal,
    });
    return items;
  }

  compare(
    programmeId: string,
    { enterpriseId, withEnterpriseId }: PairRequest,
    signal?: AbortSignal,
  ): Promise<ComparisonView> {
    const path = `/programmes/${programmeId}/duplicates/${enterpriseId}/${withEnterpriseId}`;
    return this.api.get(path, { signal });
  }

  distinguish(programmeId: string, pair: PairRequest): Promise<CreatedRow> {
    return this.api.post(`/programmes/${programmeId}/distinctions`, pair);
  }

  withdraw(programmeId: string, distinctionId: string): Promise<void> {
    return this.api.post(`/programmes/${programmeId}/distinctions/${distinctionId}/withdraw`);
  }

  /** What stands merged into a firm. */
  async merges(
    programmeId: string,
    enterpriseId: string,
    signal?: AbortSignal,
  ): Promise<readonly MergeView[]> {
    const path = this.mergesPath(programmeId, enterpriseId);
    const { items } = await this.api.get<{ items: MergeView[] }>(path, { signal });
    return items;
  }

  /** Merges the second of the pair into the first. */
  merge(programmeId: string, { enterpriseId, withEnterpriseId }: PairRequest): Promise<CreatedRow> {
    return this.api.post(this.mergesPath(programmeId, enterpriseId), { withEnterpriseId });
  }

  undo(programmeId: string, enterpriseId: string, mergeId: string): Promise<void> {
    return this.api.post(`${this.mergesPath(programmeId, enterpriseId)}/${mergeId}/undo`);
  }

  private mergesPath(programmeId: string, enterpriseId: string): string {
    return `/programmes/${programmeId}/enterprises/${enterpriseId}/merges`;
  }
}
