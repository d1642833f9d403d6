import { ChangeDetectionStrategy, Component, input } from '@angular/core';

import { Icon } from '../icon/icon';
import type { IconName } from '../icon/icons';

/** Something to know before going on: a quiet band, cloudberry when it needs a hand. */
@Component({
  selector: 'ui-notice',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon],
  host: { '[class]': 'tone()' },
  template: `<ui-icon [name]="icon()" />
    <div class="words"><ng-content /></div>`,
  styles: `
    :host {
      --back: var(--sunken);
      --fore: var(--ink);
      background: var(--back);
      border-radius: var(--radius);
      color: var(--fore);
      display: flex;
      gap: var(--s-12);
      padding: var(--s-12) var(--s-16);
    }
    .words {
      display: grid;
      gap: var(--s-4);
      min-inline-size: 0;
    }
    :host(.attention) {
      --back: var(--highlight-soft);
    }
    :host(.good) {
      --back: var(--good-soft);
    }
    :host(.bad) {
      --back: var(--bad-soft);
    }
    :host(.info) {
      --back: var(--info-soft);
    }
  `,
})
export class Notice {
  readonly tone = input<'plain' | 'attention' | 'good' | 'bad' | 'info'>('plain');
  readonly icon = input<IconName>('info');
}
