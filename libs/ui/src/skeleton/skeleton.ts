import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';

/**
 * Keeps the room of content that is on its way. It shows after 300 ms, so that a quick
 * answer does not flicker, and says `label` to a screen reader.
 */
@Component({
  selector: 'ui-skeleton',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { role: 'status', '[class]': 'shape()' },
  template: `
    <span class="visually-hidden">{{ label() }}</span>
    @for (line of rows(); track line) {
      <span class="line" [style.--share]="widths[line % widths.length]"></span>
    }
  `,
  styles: `
    :host {
      animation: appear 1ms 300ms both;
      display: grid;
      gap: 14px;
      padding-block: 8px;
    }
    .line {
      animation: breathe 1.6s ease-in-out infinite;
      background: var(--neutral-soft);
      block-size: 14px;
      border-radius: 4px;
      inline-size: calc(var(--share) * 1%);
    }
    :host(.table) {
      gap: 0;
    }
    :host(.table) .line {
      background: linear-gradient(var(--neutral-soft), var(--neutral-soft)) left center /
        calc(var(--share) * 1%) 12px no-repeat;
      block-size: var(--row);
      border-bottom: 1px solid var(--hairline);
      border-radius: 0;
      inline-size: 100%;
    }
    :host(.tiles) {
      display: flex;
      flex-wrap: wrap;
      gap: var(--s-16) var(--s-40);
    }
    :host(.tiles) .line {
      block-size: 64px;
      inline-size: 150px;
    }
    @keyframes appear {
      from {
        visibility: hidden;
      }
      to {
        visibility: visible;
      }
    }
    @keyframes breathe {
      50% {
        opacity: 0.55;
      }
    }
  `,
})
export class Skeleton {
  /** "Loading", in the reader's language. */
  readonly label = input.required<string>();
  readonly lines = input(4);
  readonly shape = input<'text' | 'table' | 'tiles'>('text');

  protected readonly widths = [72, 58, 84, 46, 66];
  protected readonly rows = computed(() => Array.from({ length: this.lines() }, (_, line) => line));
}
