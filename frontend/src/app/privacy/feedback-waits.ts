import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Notice } from '@verso/ui';

import { load } from '../api/load';
import { Session } from '../session/session';
import { PrivacyApi } from './privacy-api';

/** On the worklist of a manager: feedback that waits, and whether it is late. Silent otherwise. */
@Component({
  selector: 'app-feedback-waits',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Notice, RouterLink, TranslocoDirective],
  template: `
    @if (summary.value(); as waiting) {
      @if (waiting.open > 0) {
        <ui-notice
          *transloco="let t"
          [tone]="waiting.overdue > 0 ? 'bad' : 'attention'"
          icon="message"
        >
          <p>
            {{
              t(
                waiting.open === 1 ? 'privacy.feedback.waits-one' : 'privacy.feedback.waits-other',
                { count: waiting.open }
              )
            }}
            @if (waiting.overdue > 0) {
              <strong>{{ t('privacy.feedback.late') }}</strong>
            }
            <a routerLink="/feedback">{{ t('privacy.feedback.open') }}</a>
          </p>
        </ui-notice>
      }
    }
  `,
})
export class FeedbackWaits {
  private readonly api = inject(PrivacyApi);
  private readonly session = inject(Session);
  private readonly answers = computed(() => this.session.hasRole('manager', 'administrator'));
  protected readonly summary = load(
    () => (this.answers() ? {} : undefined),
    (_, abort) => this.api.feedbackSummary(abort),
  );
}
