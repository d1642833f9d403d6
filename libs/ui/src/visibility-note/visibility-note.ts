import { ChangeDetectionStrategy, Component, input } from '@angular/core';

import { Icon } from '../icon/icon';
import type { IconName } from '../icon/icons';

/** Who sees what is written here: on every screen where somebody writes. */
@Component({
  selector: 'ui-visibility-note',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon],
  template: `<ui-icon [name]="icon()" /><span><ng-content /></span>`,
  styles: `
    :host {
      color: var(--ink-quiet);
      display: flex;
      font-size: var(--text-13);
      gap: var(--s-8);
      max-inline-size: var(--measure);
    }
    ui-icon {
      font-size: 0.875rem;
      margin-top: 1px;
    }
  `,
})
export class VisibilityNote {
  /** A lock for the writer alone, an eye where others read too. */
  readonly icon = input<IconName>('eye');
}
