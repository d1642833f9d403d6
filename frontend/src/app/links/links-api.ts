import { inject, Injectable } from '@angular/core';
import type { AddLinkRequest, GroupLinkView, TellLinkOutcomeRequest } from '@verso/contract';

import { ApiClient } from '../api/api-client';
import type { Page } from '../api/pages';

/** One link. */
export interface LinkPlace {
  readonly programmeId: string;
  readonly linkId: string;
}

@Injectable({ providedIn: 'root' })
export class LinksApi {
  private readonly api = inject(ApiClient);

  links(
    programmeId: string,
    query: { readonly network: string | null; readonly after: string | null },
    signal?: AbortSignal,
  ): Promise<Page<GroupLinkView>> {
    return this.api.get(links(programmeId), { query: { ...query }, signal });
  }

  add(programmeId: string, request: AddLinkRequest): Promise<GroupLinkView> {
    return this.api.post(links(programmeId), request);
  }

  end(place: LinkPlace, endedOn: string): Promise<GroupLinkView> {
    return this.api.post(`${link(place)}/end`, { endedOn });
  }

  takeBack(place: LinkPlace, reason: string): Promise<GroupLinkView> {
    return this.api.post(`${link(place)}/take-back`, { reason });
  }

  tell(place: LinkPlace, request: TellLinkOutcomeRequest): Promise<GroupLinkView> {
    return this.api.post(`${link(place)}/outcomes`, request);
  }
}

const links = (programmeId: string): string => `/programmes/${programmeId}/links`;
const link = ({ programmeId, linkId }: LinkPlace): string => `${links(programmeId)}/${linkId}`;
