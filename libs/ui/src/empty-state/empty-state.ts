import { ChangeDetectionStrategy, Component, input } from '@angular/core';

import { Icon } from '../icon/icon';
import type { IconName } from '../icon/icons';

/**
 * What an empty page says: what will be here, and the first step (projected).
 *
 * @example
 * ```html
 * <ui-empty-state icon="flask" [heading]="t('…')" [text]="t('…')">
 *   <a matButton="filled" routerLink="new">…</a>
 * </ui-empty-state>
 * ```
 */
@Component({
  selector: 'ui-empty-state',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon],
  template: `
    <span class="mark"><ui-icon [name]="icon()" /></span>
    <div class="words">
      <h2>{{ heading() }}</h2>
      @if (text()) {
        <p>{{ text() }}</p>
      }
      <div class="step"><ng-content /></div>
    </div>
  `,
  styles: `
    :host {
      align-items: flex-start;
      border-block: 1px solid var(--hairline);
      display: flex;
      flex-wrap: wrap;
      gap: var(--s-16) var(--s-24);
      padding: var(--s-40) 0;
    }
    .mark {
      align-items: center;
      background: var(--accent-soft);
      block-size: 56px;
      border-radius: 50% 50% 50% 12px;
      color: var(--accent-ink);
      display: grid;
      flex: none;
      font-size: 1.25rem;
      inline-size: 56px;
      place-items: center;
    }
    .words {
      display: grid;
      flex: 1 1 260px;
      gap: var(--s-8);
    }
    h2 {
      font-size: var(--text-18);
    }
    p {
      color: var(--ink-quiet);
    }
    .step {
      display: flex;
      flex-wrap: wrap;
      gap: var(--s-12);
      padding-top: var(--s-8);
    }
    .step:empty {
      display: none;
    }
  `,
})
export class EmptyState {
  readonly heading = input.required<string>();
  readonly text = input('');
  readonly icon = input<IconName>('sprout');
}
