import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { EmptyState, PageHeader, Skeleton, StatusChip } from '@verso/ui';

import { load } from '../api/load';
import { LoadFailed } from '../api/load-failed';
import { Format } from '../shell/language/format';
import { AnswerForm } from './answer-form';
import { PrivacyApi } from './privacy-api';

/** Feedback on accessibility, by when it has to be answered. */
@Component({
  selector: 'app-feedback-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    AnswerForm,
    EmptyState,
    LoadFailed,
    MatButton,
    PageHeader,
    Skeleton,
    StatusChip,
    TranslocoDirective,
  ],
  templateUrl: './feedback-page.html',
  styles: `
    li {
      gap: var(--s-8);
    }
    .written {
      overflow-wrap: anywhere;
      white-space: pre-line;
    }
  `,
})
export class FeedbackPage {
  private readonly api = inject(PrivacyApi);
  protected readonly format = inject(Format);
  protected readonly open = signal<string | null>(null);
  protected readonly feedback = load(
    () => ({}),
    (_, abort) => this.api.feedback(abort),
  );

  protected settle(answered: boolean): void {
    this.open.set(null);
    if (answered) this.feedback.reload();
  }
}
