import { inject, Injectable } from '@angular/core';
import type {
  ClosingView,
  ErasureMadeView,
  ErasureRequest,
  ErasureRow,
  ErasureView,
  FeedbackAnswerRequest,
  FeedbackReceivedView,
  FeedbackRequest,
  FeedbackRow,
  FeedbackSummary,
  InformationMadeView,
  InformationRequest,
  LocalisedNotice,
  NoticeRow,
  NoticeView,
  RetentionRuleRequest,
  RetentionView,
  UninformedView,
} from '@verso/contract';

import { ApiClient } from '../api/api-client';

interface List<T> {
  readonly items: readonly T[];
}

/** The privacy desk and the accessibility statement. */
@Injectable({ providedIn: 'root' })
export class PrivacyApi {
  private readonly api = inject(ApiClient);

  closing(signal: AbortSignal): Promise<ClosingView> {
    return this.api.get('/settings/account', { signal });
  }

  close(confirmation: string): Promise<void> {
    return this.api.post('/settings/account/close', { confirmation });
  }

  requestErasure(about: ErasureRequest): Promise<ErasureMadeView> {
    return this.api.post('/erasures', about);
  }

  requestErasureOf(personId: string): Promise<ErasureMadeView> {
    return this.api.post(`/people/${personId}/erasures`, {});
  }

  erasures(signal: AbortSignal): Promise<List<ErasureRow>> {
    return this.api.get('/erasures', { signal });
  }

  erasure(id: string, signal: AbortSignal): Promise<ErasureView> {
    return this.api.get(`/erasures/${id}`, { signal });
  }

  carryOut(id: string, confirmation: string): Promise<ErasureView> {
    return this.api.post(`/erasures/${id}/carry-out`, { confirmation });
  }

  refuse(id: string, reason: string): Promise<void> {
    return this.api.post(`/erasures/${id}/refuse`, { reason });
  }

  retention(programmeId: string, signal: AbortSignal): Promise<RetentionView> {
    return this.api.get(`/programmes/${programmeId}/retention`, { signal });
  }

  setRule(programmeId: string, rule: RetentionRuleRequest): Promise<void> {
    return this.api.put(`/programmes/${programmeId}/retention`, rule);
  }

  uninformed(programmeId: string, signal: AbortSignal): Promise<UninformedView> {
    return this.api.get(`/programmes/${programmeId}/uninformed`, { signal });
  }

  noteTold(programmeId: string, told: InformationRequest): Promise<InformationMadeView> {
    return this.api.post(`/programmes/${programmeId}/information`, told);
  }

  mailNotice(programmeId: string, contactIds: readonly string[]): Promise<InformationMadeView> {
    return this.api.post(`/programmes/${programmeId}/information/mails`, { contactIds });
  }

  notices(signal: AbortSignal): Promise<List<NoticeRow>> {
    return this.api.get('/privacy-notices', { signal });
  }

  notice(code: string, signal: AbortSignal): Promise<NoticeView> {
    return this.api.get(`/privacy-notices/${encodeURIComponent(code)}`, { signal });
  }

  noticeOf(programmeId: string, signal: AbortSignal): Promise<NoticeView> {
    return this.api.get(`/programmes/${programmeId}/privacy-notice`, { signal });
  }

  writeNotice(programmeId: string, texts: LocalisedNotice): Promise<void> {
    return this.api.put(`/programmes/${programmeId}/privacy-notice`, { texts });
  }

  giveFeedback(feedback: FeedbackRequest): Promise<FeedbackReceivedView> {
    return this.api.post('/accessibility-feedback', feedback);
  }

  feedback(signal: AbortSignal): Promise<List<FeedbackRow>> {
    return this.api.get('/accessibility-feedback', { signal });
  }

  feedbackSummary(signal: AbortSignal): Promise<FeedbackSummary> {
    return this.api.get('/accessibility-feedback/summary', { signal });
  }

  answer(id: string, answer: FeedbackAnswerRequest): Promise<void> {
    return this.api.post(`/accessibility-feedback/${id}/answer`, answer);
  }
}
