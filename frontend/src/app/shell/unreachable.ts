import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { ErrorState } from '@verso/ui';

import type { ApiProblem } from '../api/problem';
import { FALLBACK_WORDS } from './fallback-words';
import { Language } from './language/language';

/** What stands here when the server does not answer at all: then its words cannot be fetched either. */
@Component({
  selector: 'app-unreachable',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ErrorState],
  template: `
    <main>
      <ui-error-state
        [heading]="words.heading"
        [text]="words.text"
        [retryLabel]="words.retry"
        [reference]="problem().requestId ?? ''"
        (retry)="retry.emit()"
      />
    </main>
  `,
  styles: `
    main {
      margin: 15dvh auto 0;
      max-inline-size: 36rem;
      padding: var(--s-24);
    }
  `,
})
export class Unreachable {
  readonly problem = input.required<ApiProblem>();
  readonly retry = output();

  protected readonly words = FALLBACK_WORDS[inject(Language).current()];
}
