import { inject, Injectable } from '@angular/core';
import type { CoordinatorCreatedView, CoordinatorRequest, CoordinatorView } from '@verso/contract';

import { ApiClient } from '../api/api-client';

/** Which group it is about. */
export interface GroupOf {
  readonly programmeId: string;
  readonly networkId: string;
}

@Injectable({ providedIn: 'root' })
export class CoordinatorsApi {
  private readonly api = inject(ApiClient);

  list(
    group: GroupOf,
    signal?: AbortSignal,
  ): Promise<{ readonly items: readonly CoordinatorView[] }> {
    return this.api.get(pathOf(group), { signal });
  }

  give(group: GroupOf, request: CoordinatorRequest): Promise<CoordinatorCreatedView> {
    return this.api.post(pathOf(group), request);
  }

  end(group: GroupOf, id: string): Promise<void> {
    return this.api.post(`${pathOf(group)}/${id}/end`);
  }
}

const pathOf = ({ programmeId, networkId }: GroupOf): string =>
  `/programmes/${programmeId}/networks/${networkId}/coordinators`;
