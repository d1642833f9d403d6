import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import type { ConsentEventView } from '@verso/contract';

import { ConsentWords } from './consent-words';

/** What was said of consents, the latest first. */
@Component({
  selector: 'app-consent-history',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ul class="list-plain ruled">
      @for (event of events(); track event.id) {
        <li>
          <span>{{ words.heading(event) }}</span>
          <span class="quiet small">{{ words.line(event) }}</span>
        </li>
      }
    </ul>
  `,
  styles: `
    li {
      display: grid;
      gap: var(--s-4);
    }
  `,
})
export class ConsentHistory {
  readonly events = input.required<readonly ConsentEventView[]>();
  protected readonly words = inject(ConsentWords);
}
