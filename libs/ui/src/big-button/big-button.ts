import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';

import { Icon } from '../icon/icon';
import type { IconName } from '../icon/icons';

/**
 * One large target for a thumb, with an icon, a word and maybe a count: for logging an
 * observation while a customer stands at the counter.
 */
@Component({
  selector: 'ui-big-button',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon],
  template: `
    <button type="button" [class]="tone()" [disabled]="disabled()" (click)="press.emit()">
      <ui-icon [name]="icon()" />
      <span class="label">{{ label() }}</span>
      @if (count() !== null) {
        <span class="count">{{ count() }}</span>
      }
    </button>
  `,
  styles: `
    :host {
      display: grid;
    }
    button {
      align-items: center;
      background: var(--raised);
      border: 1.5px solid var(--edge);
      border-radius: var(--radius-large);
      color: var(--ink);
      cursor: pointer;
      display: grid;
      font: inherit;
      font-size: var(--text-18);
      font-weight: 600;
      gap: var(--s-4);
      justify-items: center;
      line-height: 1.25;
      min-block-size: 112px;
      padding: var(--s-16);
      touch-action: manipulation;
      transition:
        background-color var(--quick),
        transform var(--quick);
    }
    button:active:not(:disabled) {
      transform: scale(0.98);
    }
    button:disabled {
      color: var(--ink-quiet);
      cursor: not-allowed;
      opacity: 0.6;
    }
    ui-icon {
      font-size: 1.5rem;
    }
    .count {
      color: var(--ink-quiet);
      font-size: var(--text-15);
      font-weight: 450;
    }
    .accent {
      background: var(--accent);
      border-color: var(--accent);
      color: var(--on-accent);
    }
    .accent .count {
      color: inherit;
    }
    button:hover:not(:disabled, .accent) {
      background: var(--sunken);
    }
    .accent:hover:not(:disabled) {
      background: var(--accent-strong);
    }
  `,
})
export class BigButton {
  readonly label = input.required<string>();
  readonly icon = input.required<IconName>();
  readonly tone = input<'plain' | 'accent'>('plain');
  /** What was logged so far, formatted; null shows no count. */
  readonly count = input<string | null>(null);
  readonly disabled = input(false);
  readonly press = output();
}
