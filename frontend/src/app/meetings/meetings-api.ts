import { inject, Injectable } from '@angular/core';
import type {
  CoordinationView,
  HostProposalRequest,
  HostSwapRequest,
  HostTurnRequest,
  MeetingCreatedView,
  MeetingInvitedView,
  MeetingMonthView,
  MeetingPlanRequest,
  MeetingRecordRequest,
  MeetingRequest,
  MeetingsView,
  MeetingTaskRequest,
  MeetingThemeRequest,
  MeetingView,
  OfferMonthView,
  OwnTurnRequest,
} from '@verso/contract';

import { ApiClient } from '../api/api-client';

/** The group whose meetings they are. */
export interface GroupPath {
  readonly programmeId: string;
  readonly networkId: string;
}

export interface MeetingPath extends GroupPath {
  readonly meetingId: string;
}

@Injectable({ providedIn: 'root' })
export class MeetingsApi {
  private readonly api = inject(ApiClient);

  list(path: GroupPath, signal?: AbortSignal): Promise<MeetingsView> {
    return this.api.get(`${group(path)}/meetings`, { signal });
  }

  /** The groups that one coordinates, and what they need. */
  coordinated(signal?: AbortSignal): Promise<CoordinationView> {
    return this.api.get('/coordination', { signal });
  }

  /** Those of every group, in the order of their days. */
  /** Network events and courses of a month. */
  offers(programmeId: string, month: string, signal?: AbortSignal): Promise<OfferMonthView> {
    return this.api.get(`/programmes/${programmeId}/offers`, { query: { month }, signal });
  }

  month(programmeId: string, month: string, signal?: AbortSignal): Promise<MeetingMonthView> {
    return this.api.get(`/programmes/${programmeId}/meetings`, { query: { month }, signal });
  }

  read(path: MeetingPath, signal?: AbortSignal): Promise<MeetingView> {
    return this.api.get(meeting(path), { signal });
  }

  plan(path: GroupPath, request: MeetingPlanRequest): Promise<MeetingCreatedView> {
    return this.api.post(`${group(path)}/meetings`, request);
  }

  change(path: MeetingPath, request: MeetingRequest): Promise<void> {
    return this.api.put(meeting(path), request);
  }

  cancel(path: MeetingPath): Promise<void> {
    return this.api.post(`${meeting(path)}/cancel`);
  }

  /** Asks by mail those who were not asked before. */
  invite(path: MeetingPath): Promise<MeetingInvitedView> {
    return this.api.post(`${meeting(path)}/invitations`);
  }

  record(path: MeetingPath, request: MeetingRecordRequest): Promise<void> {
    return this.api.put(`${meeting(path)}/record`, request);
  }

  addTask(path: MeetingPath, request: MeetingTaskRequest): Promise<MeetingCreatedView> {
    return this.api.post(`${meeting(path)}/tasks`, request);
  }

  settleTask(path: MeetingPath, taskId: string, isDone: boolean): Promise<void> {
    return this.api.put(`${meeting(path)}/tasks/${taskId}`, { isDone });
  }

  ask(path: GroupPath, request: HostTurnRequest): Promise<MeetingCreatedView> {
    return this.api.post(`${group(path)}/host-turns`, request);
  }

  takeBack(path: GroupPath, turnId: string): Promise<void> {
    return this.api.post(`${group(path)}/host-turns/${turnId}/take-back`);
  }

  /** For one's own firm. */
  askOwn(path: GroupPath, request: OwnTurnRequest): Promise<MeetingCreatedView> {
    return this.api.post(`${group(path)}/own-turns`, request);
  }

  takeBackOwn(path: GroupPath, turnId: string): Promise<void> {
    return this.api.post(`${group(path)}/own-turns/${turnId}/take-back`);
  }

  /** For one's own firm, of another one of the group. */
  askSwap(path: GroupPath, request: HostSwapRequest): Promise<MeetingCreatedView> {
    return this.api.post(`${group(path)}/own-swaps`, request);
  }

  answerSwap(path: GroupPath, swapId: string, isAccepted: boolean): Promise<void> {
    return this.api.post(`${group(path)}/own-swaps/${swapId}/answer`, { isAccepted });
  }

  takeBackSwap(path: GroupPath, swapId: string): Promise<void> {
    return this.api.post(`${group(path)}/own-swaps/${swapId}/take-back`);
  }

  /** For the meeting that one's own firm hosts next. */
  propose(path: GroupPath, request: HostProposalRequest): Promise<MeetingCreatedView> {
    return this.api.post(`${group(path)}/own-proposals`, request);
  }

  withdrawProposal(path: GroupPath, proposalId: string): Promise<void> {
    return this.api.post(`${group(path)}/own-proposals/${proposalId}/withdraw`);
  }

  declineProposal(path: GroupPath, proposalId: string, reason: string): Promise<void> {
    return this.api.post(`${group(path)}/host-proposals/${proposalId}/decline`, { reason });
  }

  wish(path: GroupPath, request: MeetingThemeRequest): Promise<MeetingCreatedView> {
    return this.api.post(`${group(path)}/themes`, request);
  }

  removeTheme(path: GroupPath, themeId: string): Promise<void> {
    return this.api.post(`${group(path)}/themes/${themeId}/remove`);
  }
}

const group = ({ programmeId, networkId }: GroupPath) =>
  `/programmes/${programmeId}/networks/${networkId}`;
const meeting = (path: MeetingPath) => `${group(path)}/meetings/${path.meetingId}`;
