import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';

import { Icon } from '../icon/icon';
import type { IconName } from '../icon/icons';

export type StatusTone = 'neutral' | 'good' | 'attention' | 'bad' | 'info' | 'accent';

const TONE_ICONS: Record<StatusTone, IconName> = {
  neutral: 'circle',
  good: 'circle-check',
  attention: 'circle-alert',
  bad: 'circle-x',
  info: 'info',
  accent: 'circle-dot',
};

/** A state in an icon and a word: the colour is never the only sign. */
@Component({
  selector: 'ui-status-chip',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon],
  host: { '[class]': 'tone()' },
  template: `<ui-icon [name]="shownIcon()" /><span>{{ label() }}</span>`,
  styles: `
    :host {
      --back: var(--neutral-soft);
      --fore: var(--ink);
      align-items: center;
      background: var(--back);
      border-radius: 999px;
      color: var(--fore);
      display: inline-flex;
      font-size: var(--text-13);
      font-weight: 550;
      gap: 5px;
      inline-size: fit-content;
      line-height: 1.3;
      padding: 3px 10px 3px 7px;
    }
    ui-icon {
      font-size: 0.8rem;
    }
    /* what stands beside the chip stands on the line of its word, not of its icon */
    span {
      align-self: baseline;
    }
    :host(.good) {
      --back: var(--good-soft);
      --fore: var(--good-ink);
    }
    :host(.attention) {
      --back: var(--highlight-soft);
      --fore: var(--highlight-ink);
    }
    :host(.bad) {
      --back: var(--bad-soft);
      --fore: var(--bad-ink);
    }
    :host(.info) {
      --back: var(--info-soft);
      --fore: var(--info-ink);
    }
    :host(.accent) {
      --back: var(--accent-soft);
      --fore: var(--accent-ink);
    }
    @media print {
      :host {
        background: none;
        border: 1px solid var(--edge);
      }
    }
  `,
})
export class StatusChip {
  readonly label = input.required<string>();
  readonly tone = input<StatusTone>('neutral');
  /** Another icon than the tone's own. */
  readonly icon = input<IconName>();

  protected readonly shownIcon = computed(() => this.icon() ?? TONE_ICONS[this.tone()]);
}
