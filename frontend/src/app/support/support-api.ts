import { inject, Injectable } from '@angular/core';
import type {
  AnnulSupportRequest,
  DeclarationRequest,
  DeclarationView,
  OwnSupportView,
  RecordSupportRequest,
  RegisterCheckRequest,
  RegisterCheckView,
  RegisterEntryRequest,
  SupportItem,
  SupportView,
} from '@verso/contract';
import type { DeMinimisRegulation } from '@verso/domain';

import { ApiClient } from '../api/api-client';

/** The firm whose support it is, in one programme. */
export interface FirmPath {
  readonly programmeId: string;
  readonly enterpriseId: string;
}

@Injectable({ providedIn: 'root' })
export class SupportApi {
  private readonly api = inject(ApiClient);

  /** What was given, and the room for aid by one regulation. */
  read(
    path: FirmPath,
    regulation: DeMinimisRegulation,
    signal?: AbortSignal,
  ): Promise<SupportView> {
    return this.api.get(`${firm(path)}/support`, { query: { regulation }, signal });
  }

  record(path: FirmPath, request: RecordSupportRequest): Promise<SupportItem> {
    return this.api.post(`${firm(path)}/support`, request);
  }

  annul(path: FirmPath, supportId: string, request: AnnulSupportRequest): Promise<SupportItem> {
    return this.api.post(`${firm(path)}/support/${supportId}/annul`, request);
  }

  /** The aid stands in the central register. */
  enter(path: FirmPath, supportId: string, request: RegisterEntryRequest): Promise<SupportItem> {
    return this.api.post(`${firm(path)}/support/${supportId}/register-entry`, request);
  }

  declare(path: FirmPath, request: DeclarationRequest): Promise<DeclarationView> {
    return this.api.post(`${firm(path)}/de-minimis/declarations`, request);
  }

  check(path: FirmPath, request: RegisterCheckRequest): Promise<RegisterCheckView> {
    return this.api.post(`${firm(path)}/de-minimis/checks`, request);
  }

  /** What each of one's own firms has received of each of its programmes. */
  async mine(signal?: AbortSignal): Promise<readonly OwnSupportView[]> {
    const { items } = await this.api.get<{ items: OwnSupportView[] }>('/my/support', { signal });
    return items;
  }
}

const firm = ({ programmeId, enterpriseId }: FirmPath) =>
  `/programmes/${programmeId}/enterprises/${enterpriseId}`;
