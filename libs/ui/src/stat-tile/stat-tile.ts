import { ChangeDetectionStrategy, Component, input } from '@angular/core';

/**
 * One figure with its name, and under it what it is measured against. Undefined figures
 * arrive as a dash from the formatter, never as zero. Put several into `<dl class="tiles">`.
 */
@Component({
  selector: 'ui-stat-tile',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { role: 'group', '[attr.aria-label]': 'label()' },
  template: `
    <span class="label">{{ label() }}</span>
    <span class="value">{{ value() }}</span>
    @if (note()) {
      <span class="note">{{ note() }}</span>
    }
    <ng-content />
  `,
  styles: `
    :host {
      align-content: start;
      border-top: 2px solid var(--ink);
      display: grid;
      gap: var(--s-4);
      grid-template-columns: minmax(0, 1fr);
      padding-top: var(--s-8);
    }
    .label {
      color: var(--ink-quiet);
      font-size: var(--text-13);
    }
    .value {
      font-size: var(--text-34);
      font-weight: 600;
      letter-spacing: -0.02em;
      line-height: 1.15;
    }
    .note {
      color: var(--ink-quiet);
      font-size: var(--text-13);
    }
  `,
})
export class StatTile {
  readonly label = input.required<string>();
  /** Already formatted, with its unit. */
  readonly value = input.required<string>();
  readonly note = input('');
}
