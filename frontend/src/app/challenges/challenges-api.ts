import { inject, Injectable } from '@angular/core';
import type {
  AddChallengeActRequest,
  ChallengeCountsView,
  ChallengeKind,
  ChallengeState,
  ChallengeView,
  ChangeSharedChallengeRequest,
  OpenSharedChallengeRequest,
  OwnChallengesFirm,
  RaiseChallengeRequest,
  RaisedChallenge,
  SharedChallengeRow,
  SharedChallengeView,
} from '@verso/contract';

import { ApiClient } from '../api/api-client';
import type { Page } from '../api/pages';

/** The firm whose challenges they are, in one programme. */
export interface FirmPlace {
  readonly programmeId: string;
  readonly enterpriseId: string;
}

/** One challenge that firms share. */
export interface SharedPlace {
  readonly programmeId: string;
  readonly sharedChallengeId: string;
}

export interface Challenges {
  readonly items: readonly ChallengeView[];
}

/** What the register is narrowed to; null is not. */
export interface ChallengeFilters {
  readonly kind: ChallengeKind | null;
  readonly state: ChallengeState | null;
  readonly municipality: string | null;
}

@Injectable({ providedIn: 'root' })
export class ChallengesApi {
  private readonly api = inject(ApiClient);

  /** One's own firms, each in its programmes. */
  async mine(signal?: AbortSignal): Promise<readonly OwnChallengesFirm[]> {
    const { items } = await this.api.get<{ items: OwnChallengesFirm[] }>('/my/challenges', {
      signal,
    });
    return items;
  }

  read(place: FirmPlace, signal?: AbortSignal): Promise<Challenges> {
    return this.api.get(firm(place), { signal });
  }

  raise(place: FirmPlace, request: RaiseChallengeRequest): Promise<Challenges> {
    return this.api.post(firm(place), request);
  }

  takeBack(place: FirmPlace, id: string, reason: string): Promise<Challenges> {
    return this.api.post(`${firm(place)}/${id}/take-back`, { reason });
  }

  list(
    programmeId: string,
    query: ChallengeFilters & { readonly after: string | null },
    signal?: AbortSignal,
  ): Promise<Page<SharedChallengeRow>> {
    return this.api.get(`/programmes/${programmeId}/shared-challenges`, {
      ...{ query: { ...query }, signal },
    });
  }

  /** Every one that may take something in, by title; of very many only the newest. */
  async open(programmeId: string, signal?: AbortSignal): Promise<readonly SharedChallengeRow[]> {
    const { items } = await this.api.get<Page<SharedChallengeRow>>(
      `/programmes/${programmeId}/shared-challenges`,
      { query: { limit: 100 }, signal },
    );
    return items;
  }

  counts(
    programmeId: string,
    filters: ChallengeFilters,
    signal?: AbortSignal,
  ): Promise<ChallengeCountsView> {
    return this.api.get(`/programmes/${programmeId}/challenge-counts`, {
      ...{ query: { ...filters }, signal },
    });
  }

  waiting(
    programmeId: string,
    after: string | null,
    signal?: AbortSignal,
  ): Promise<Page<RaisedChallenge>> {
    return this.api.get(`/programmes/${programmeId}/waiting-challenges`, {
      ...{ query: { after }, signal },
    });
  }

  shared(place: SharedPlace, signal?: AbortSignal): Promise<SharedChallengeView> {
    return this.api.get(at(place), { signal });
  }

  add(programmeId: string, request: OpenSharedChallengeRequest): Promise<SharedChallengeView> {
    return this.api.post(`/programmes/${programmeId}/shared-challenges`, request);
  }

  change(place: SharedPlace, request: ChangeSharedChallengeRequest): Promise<SharedChallengeView> {
    return this.api.put(at(place), request);
  }

  gather(place: SharedPlace, challengeIds: string[]): Promise<SharedChallengeView> {
    return this.api.post(`${at(place)}/gather`, { challengeIds });
  }

  release(place: SharedPlace, id: string): Promise<SharedChallengeView> {
    return this.api.post(`${at(place)}/challenges/${id}/release`, {});
  }

  act(place: SharedPlace, request: AddChallengeActRequest): Promise<SharedChallengeView> {
    return this.api.post(`${at(place)}/acts`, request);
  }

  takeActBack(place: SharedPlace, id: string, reason: string): Promise<SharedChallengeView> {
    return this.api.post(`${at(place)}/acts/${id}/take-back`, { reason });
  }
}

const firm = ({ programmeId, enterpriseId }: FirmPlace): string =>
  `/programmes/${programmeId}/enterprises/${enterpriseId}/challenges`;
const at = ({ programmeId, sharedChallengeId }: SharedPlace): string =>
  `/programmes/${programmeId}/shared-challenges/${sharedChallengeId}`;
