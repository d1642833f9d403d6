import { inject, Injectable } from '@angular/core';
import type {
  AddCoachingNoteRequest,
  ChangePracticeRequest,
  CoachedGroup,
  CoachingNoteView,
  PracticeTopic,
  PracticeView,
  SharePracticeRequest,
  TellTrialRequest,
} from '@verso/contract';

import { ApiClient } from '../api/api-client';
import type { Page } from '../api/pages';

/** One group. */
export interface GroupPlace {
  readonly programmeId: string;
  readonly networkId: string;
}

export interface CoachingNotes {
  readonly items: readonly CoachingNoteView[];
}

@Injectable({ providedIn: 'root' })
export class CoachingApi {
  private readonly api = inject(ApiClient);

  practices(
    programmeId: string,
    query: { readonly topic: PracticeTopic | null; readonly after: string | null },
    signal?: AbortSignal,
  ): Promise<Page<PracticeView>> {
    return this.api.get(`/programmes/${programmeId}/practices`, { query: { ...query }, signal });
  }

  /** Groups that the reader may tell of. */
  groups(
    programmeId: string,
    signal?: AbortSignal,
  ): Promise<{ readonly items: readonly CoachedGroup[] }> {
    return this.api.get(`/programmes/${programmeId}/coached-groups`, { signal });
  }

  share(programmeId: string, request: SharePracticeRequest): Promise<PracticeView> {
    return this.api.post(`/programmes/${programmeId}/practices`, request);
  }

  change(programmeId: string, id: string, request: ChangePracticeRequest): Promise<PracticeView> {
    return this.api.post(`/programmes/${programmeId}/practices/${id}/change`, request);
  }

  async takePracticeBack(programmeId: string, id: string, reason: string): Promise<void> {
    await this.api.post(`/programmes/${programmeId}/practices/${id}/take-back`, { reason });
  }

  tell(programmeId: string, id: string, request: TellTrialRequest): Promise<PracticeView> {
    return this.api.post(`/programmes/${programmeId}/practices/${id}/trials`, request);
  }

  notes(place: GroupPlace, signal?: AbortSignal): Promise<CoachingNotes> {
    return this.api.get(coaching(place), { signal });
  }

  addNote(place: GroupPlace, request: AddCoachingNoteRequest): Promise<CoachingNotes> {
    return this.api.post(coaching(place), request);
  }

  takeNoteBack(place: GroupPlace, id: string, reason: string): Promise<CoachingNotes> {
    return this.api.post(`${coaching(place)}/${id}/take-back`, { reason });
  }
}

const coaching = ({ programmeId, networkId }: GroupPlace): string =>
  `/programmes/${programmeId}/networks/${networkId}/coaching`;
