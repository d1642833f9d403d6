import { ChangeDetectionStrategy, Component, input, model } from '@angular/core';

export interface Segment {
  readonly value: string;
  readonly label: string;
}

/**
 * Two or three views of the same thing, side by side; one is on. Each is a button that says
 * whether it is pressed.
 *
 * @example `<ui-segments [label]="t('…')" [segments]="scopes()" [(value)]="scope" />`
 */
@Component({
  selector: 'ui-segments',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { role: 'group', '[attr.aria-label]': 'label()' },
  template: `
    @for (segment of segments(); track segment.value) {
      <button
        type="button"
        [attr.aria-pressed]="segment.value === value()"
        (click)="value.set(segment.value)"
      >
        {{ segment.label }}
      </button>
    }
  `,
  styles: `
    :host {
      background: var(--sunken);
      border: 1px solid var(--hairline);
      border-radius: var(--radius);
      display: inline-flex;
      flex-wrap: wrap;
      gap: 2px;
      inline-size: fit-content;
      padding: 3px;
    }
    button {
      background: none;
      border: 1px solid transparent;
      border-radius: var(--radius-small);
      color: var(--ink-quiet);
      cursor: pointer;
      font: inherit;
      font-weight: 550;
      min-block-size: 38px;
      padding: 4px 14px;
      transition: background-color var(--quick);
    }
    button:hover {
      color: var(--ink);
    }
    button[aria-pressed='true'] {
      background: var(--raised);
      border-color: var(--edge);
      color: var(--ink);
    }
  `,
})
export class Segments {
  /** What is chosen here, for those who do not see the buttons together. */
  readonly label = input.required<string>();
  readonly segments = input.required<readonly Segment[]>();
  readonly value = model.required<string>();
}
