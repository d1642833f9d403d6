import { ChangeDetectionStrategy, Component, input } from '@angular/core';

import { Icon } from '../icon/icon';
import type { IconName } from '../icon/icons';

export interface TimelineEvent {
  readonly id: string;
  /** The day or the moment, formatted. */
  readonly when: string;
  /** The same as ISO text, for machines. */
  readonly instant: string;
  readonly heading: string;
  readonly text?: string;
  readonly icon?: IconName;
}

/** What happened, newest first or as given, on one thread. */
@Component({
  selector: 'ui-timeline',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon],
  template: `
    <ol>
      @for (event of events(); track event.id) {
        <li>
          <span class="mark"><ui-icon [name]="event.icon ?? 'circle'" /></span>
          <div class="words">
            <span class="heading">{{ event.heading }}</span>
            <time [attr.datetime]="event.instant">{{ event.when }}</time>
            @if (event.text) {
              <p>{{ event.text }}</p>
            }
          </div>
        </li>
      }
    </ol>
  `,
  styles: `
    ol {
      list-style: none;
    }
    li {
      display: grid;
      gap: var(--s-12);
      grid-template-columns: 32px minmax(0, 1fr);
      padding-bottom: var(--s-24);
      position: relative;
    }
    li:not(:last-child)::before {
      background: var(--hairline);
      content: '';
      inline-size: 1px;
      inset-block: 32px 0;
      inset-inline-start: 15.5px;
      position: absolute;
    }
    .mark {
      align-items: center;
      block-size: 32px;
      border: 1px solid var(--hairline);
      border-radius: 50%;
      color: var(--ink-quiet);
      display: grid;
      font-size: 0.8rem;
      place-items: center;
    }
    .words {
      display: grid;
      gap: 2px;
      padding-top: 4px;
    }
    .heading {
      font-weight: 550;
    }
    time {
      color: var(--ink-quiet);
      font-size: var(--text-13);
    }
    p {
      padding-top: var(--s-4);
      white-space: pre-line;
    }
  `,
})
export class Timeline {
  readonly events = input.required<readonly TimelineEvent[]>();
}
