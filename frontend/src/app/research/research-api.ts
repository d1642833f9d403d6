import { inject, Injectable } from '@angular/core';
import type {
  AddResearchPartnerRequest,
  AddResearchReplyRequest,
  AskFirmsRequest,
  OwnResearchFirm,
  ResearchPartnerView,
  ResearchQuestionView,
} from '@verso/contract';

import { ApiClient } from '../api/api-client';
import type { Page } from '../api/pages';

/** The firm whose questions they are, in one programme. */
export interface FirmPlace {
  readonly programmeId: string;
  readonly enterpriseId: string;
}

export interface Questions {
  readonly items: readonly ResearchQuestionView[];
}

export interface Partners {
  readonly items: readonly ResearchPartnerView[];
}

@Injectable({ providedIn: 'root' })
export class ResearchApi {
  private readonly api = inject(ApiClient);

  /** One's own firms, each in its programmes. */
  async mine(signal?: AbortSignal): Promise<readonly OwnResearchFirm[]> {
    const { items } = await this.api.get<{ items: OwnResearchFirm[] }>('/my/research', { signal });
    return items;
  }

  ofFirm(place: FirmPlace, signal?: AbortSignal): Promise<Questions> {
    return this.api.get(firmPath(place), { signal });
  }

  ask(place: FirmPlace, words: string): Promise<Questions> {
    return this.api.post(firmPath(place), { words });
  }

  reply(place: FirmPlace, id: string, request: AddResearchReplyRequest): Promise<Questions> {
    return this.api.post(`${firmPath(place)}/${id}/replies`, request);
  }

  /** All questions of a programme, the newest first. */
  list(
    programmeId: string,
    after: string | null,
    signal?: AbortSignal,
  ): Promise<Page<ResearchQuestionView>> {
    return this.api.get(`${desk(programmeId)}/questions`, { query: { after }, signal });
  }

  askFirms(programmeId: string, request: AskFirmsRequest): Promise<ResearchQuestionView> {
    return this.api.post(`${desk(programmeId)}/questions`, request);
  }

  give(programmeId: string, id: string, researchPartnerId: string): Promise<ResearchQuestionView> {
    return this.api.post(`${desk(programmeId)}/questions/${id}/give`, { researchPartnerId });
  }

  close(programmeId: string, id: string, reason: string): Promise<ResearchQuestionView> {
    return this.api.post(`${desk(programmeId)}/questions/${id}/close`, { reason });
  }

  partners(programmeId: string, signal?: AbortSignal): Promise<Partners> {
    return this.api.get(`${desk(programmeId)}/partners`, { signal });
  }

  addPartner(programmeId: string, request: AddResearchPartnerRequest): Promise<Partners> {
    return this.api.post(`${desk(programmeId)}/partners`, request);
  }

  takePartnerBack(programmeId: string, id: string, reason: string): Promise<Partners> {
    return this.api.post(`${desk(programmeId)}/partners/${id}/take-back`, { reason });
  }
}

const desk = (programmeId: string): string => `/programmes/${programmeId}/research`;
const firmPath = ({ programmeId, enterpriseId }: FirmPlace): string =>
  `/programmes/${programmeId}/enterprises/${enterpriseId}/research`;
