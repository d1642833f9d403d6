import { inject, Injectable } from '@angular/core';
import type {
  ConsentCountView,
  ConsentsView,
  NoteConsentRequest,
  OwnAgreementView,
  OwnConsentsView,
  SayConsentRequest,
} from '@verso/contract';

import { ApiClient } from '../api/api-client';

interface List<Item> {
  readonly items: Item[];
}

/** What firms and their people agree to beyond taking part, and what they have signed. */
@Injectable({ providedIn: 'root' })
export class ConsentsApi {
  private readonly api = inject(ApiClient);

  of(programmeId: string, enterpriseId: string, signal?: AbortSignal): Promise<ConsentsView> {
    return this.api.get(pathOf(programmeId, enterpriseId), { signal });
  }

  note(
    programmeId: string,
    enterpriseId: string,
    request: NoteConsentRequest,
  ): Promise<ConsentsView> {
    return this.api.post(pathOf(programmeId, enterpriseId), request);
  }

  async counts(programmeId: string, signal?: AbortSignal): Promise<readonly ConsentCountView[]> {
    const path = `/programmes/${programmeId}/consent-counts`;
    return (await this.api.get<List<ConsentCountView>>(path, { signal })).items;
  }

  async mine(signal?: AbortSignal): Promise<readonly OwnConsentsView[]> {
    return (await this.api.get<List<OwnConsentsView>>('/my/consents', { signal })).items;
  }

  say(request: SayConsentRequest): Promise<void> {
    return this.api.post('/my/consents', request);
  }

  async agreements(signal?: AbortSignal): Promise<readonly OwnAgreementView[]> {
    return (await this.api.get<List<OwnAgreementView>>('/my/agreements', { signal })).items;
  }
}

const pathOf = (programmeId: string, enterpriseId: string): string =>
  `/programmes/${programmeId}/enterprises/${enterpriseId}/consents`;
