import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';

import { Icon } from '../icon/icon';

export interface Step {
  readonly label: string;
  readonly state: 'done' | 'current' | 'ahead';
}

/**
 * Where one is on a short way: done steps carry a tick, the present one stands out.
 * Shows only; on a phone it is "2 / 4" with the present step's name.
 */
@Component({
  selector: 'ui-stepper',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon],
  template: `
    <ol [attr.aria-label]="label()">
      @for (step of steps(); track $index) {
        <li [class]="step.state" [attr.aria-current]="step.state === 'current' ? 'step' : null">
          <span class="mark">
            @if (step.state === 'done') {
              <ui-icon name="check" />
            } @else {
              {{ $index + 1 }}
            }
          </span>
          <span class="name">{{ step.label }}</span>
        </li>
      }
    </ol>
    <p class="short" aria-hidden="true">
      <span>{{ position() }} / {{ steps().length }}</span> {{ current()?.label }}
    </p>
  `,
  styles: `
    :host {
      display: block;
    }
    ol {
      display: flex;
      flex-wrap: wrap;
      gap: var(--s-8) var(--s-24);
      list-style: none;
    }
    li {
      align-items: center;
      color: var(--ink-quiet);
      display: flex;
      gap: var(--s-8);
    }
    .mark {
      align-items: center;
      block-size: 24px;
      border: 1.5px solid var(--edge);
      border-radius: 50%;
      display: grid;
      font-size: var(--text-13);
      font-weight: 600;
      inline-size: 24px;
      place-items: center;
    }
    .done .mark {
      background: var(--accent-soft);
      border-color: transparent;
      color: var(--accent-ink);
    }
    .current {
      color: var(--ink);
      font-weight: 600;
    }
    .current .mark {
      background: var(--accent);
      border-color: var(--accent);
      color: var(--on-accent);
    }
    .short {
      display: none;
    }
    @media (max-width: 599px) {
      ol {
        flex-wrap: nowrap;
        gap: 4px;
      }
      li {
        background: var(--hairline);
        block-size: 4px;
        border-radius: 2px;
        flex: 1;
        overflow: hidden;
      }
      li > * {
        opacity: 0;
      }
      .done,
      .current {
        background: var(--accent);
      }
      .short {
        display: block;
        font-size: var(--text-13);
        font-weight: 600;
        padding-top: var(--s-8);
      }
      .short span {
        color: var(--ink-quiet);
        font-weight: 400;
        margin-inline-end: 4px;
      }
    }
  `,
})
export class Stepper {
  readonly steps = input.required<readonly Step[]>();
  /** What the way is, for those who do not see it. */
  readonly label = input.required<string>();

  protected readonly current = computed(() =>
    this.steps().find(({ state }) => state === 'current'),
  );
  /** Counted by place: on the way there may be steps that are not done. */
  protected readonly position = computed(
    () => this.steps().findIndex(({ state }) => state === 'current') + 1,
  );
}
