import { inject, Injectable } from '@angular/core';
import type {
  OwnershipLinkRequest,
  OwnSizeView,
  RelatedFigureRequest,
  SizeView,
} from '@verso/contract';

import { ApiClient } from '../api/api-client';

/** The firm whose size it is, in one programme. */
export interface SizePath {
  readonly programmeId: string;
  readonly enterpriseId: string;
}

/** Each write answers with all that is known then. */
@Injectable({ providedIn: 'root' })
export class SizeApi {
  private readonly api = inject(ApiClient);

  read(path: SizePath, signal?: AbortSignal): Promise<SizeView> {
    return this.api.get(`${firm(path)}/size`, { signal });
  }

  /** Each of one's own firms, in each of its programmes. */
  async mine(signal?: AbortSignal): Promise<readonly OwnSizeView[]> {
    return (await this.api.get<{ items: OwnSizeView[] }>('/my/size', { signal })).items;
  }

  /** Writes a link; in the place of another version where `linkId` is said. */
  link(path: SizePath, linkId: string | null, request: OwnershipLinkRequest): Promise<SizeView> {
    const links = `${firm(path)}/ownership-links`;
    return this.api.post(linkId === null ? links : `${links}/${linkId}/correct`, request);
  }

  annulLink(path: SizePath, linkId: string): Promise<SizeView> {
    return this.api.post(`${firm(path)}/ownership-links/${linkId}/annul`);
  }

  tellFigures(path: SizePath, request: RelatedFigureRequest): Promise<SizeView> {
    return this.api.post(`${firm(path)}/related-figures`, request);
  }

  annulFigures(path: SizePath, figureId: string): Promise<SizeView> {
    return this.api.post(`${firm(path)}/related-figures/${figureId}/annul`);
  }

  /** In good faith: there are no links. */
  declareNoLinks(path: SizePath): Promise<SizeView> {
    return this.api.post(`${firm(path)}/no-links`);
  }

  withdrawNoLinks(path: SizePath): Promise<SizeView> {
    return this.api.post(`${firm(path)}/no-links/withdraw`);
  }
}

const firm = ({ programmeId, enterpriseId }: SizePath) =>
  `/programmes/${programmeId}/enterprises/${enterpriseId}`;
