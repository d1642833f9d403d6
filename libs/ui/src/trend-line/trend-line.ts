import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';

import { FigureFrame } from '../figure-frame/figure-frame';
import { layoutTrend, type TrendPoint } from './trend-line-layout';

/** Every word of the picture, in the reader's language. */
export interface TrendWords {
  readonly finding: string;
  readonly table: string;
  readonly month: string;
  readonly value: string;
  /** What the dotted line is. */
  readonly target: string;
}

const FRAME = { width: 560, height: 120 };

/** A monthly series as a line from zero; the table one click away says the same. Only shows. */
@Component({
  selector: 'ui-trend-line',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FigureFrame],
  template: `
    <ui-figure-frame [finding]="words().finding" [tableLabel]="words().table" [source]="source()">
      <svg picture aria-hidden="true" viewBox="-8 -10 576 140">
        <line class="ground" x1="0" x2="560" y1="120" y2="120" />
        @if (target() !== null) {
          <line
            class="target"
            x1="0"
            x2="560"
            [attr.y1]="layout().fullY"
            [attr.y2]="layout().fullY"
          />
        }
        <path class="line" [attr.d]="layout().path" />
        @for (dot of layout().dots; track dot.point.month) {
          <circle class="dot" r="3.5" [attr.cx]="dot.x" [attr.cy]="dot.y" />
        }
      </svg>
      <!-- beside the picture, not in it: words in a picture shrink with it -->
      <div picture class="ends" aria-hidden="true">
        @for (end of ends(); track end.month) {
          <span>{{ monthName()(end.month) }}: {{ format()(end.value) }}</span>
        }
        @if (target() !== null) {
          <span class="key">{{ words().target }}: {{ format()(target()) }}</span>
        }
      </div>
      <table table>
        <thead>
          <tr>
            <th scope="col">{{ words().month }}</th>
            <th scope="col">{{ words().value }}</th>
          </tr>
        </thead>
        <tbody>
          @for (point of points(); track point.month) {
            <tr>
              <th scope="row">{{ monthName()(point.month) }}</th>
              <td>{{ format()(point.value) }}</td>
            </tr>
          }
        </tbody>
      </table>
    </ui-figure-frame>
  `,
  styles: `
    svg {
      block-size: auto;
      inline-size: 100%;
      max-inline-size: 640px;
      overflow: visible;
    }
    .ground {
      stroke: var(--edge);
    }
    .target {
      stroke: var(--ink-quiet);
      stroke-dasharray: 3 4;
    }
    .line {
      fill: none;
      stroke: var(--accent);
      stroke-width: 2;
      vector-effect: non-scaling-stroke;
    }
    .dot {
      fill: var(--ground);
      stroke: var(--accent);
      stroke-width: 2;
    }
    .key::before {
      border-block-start: 2px dotted var(--ink-quiet);
      content: '';
      display: inline-block;
      inline-size: 1.6em;
      margin-inline-end: var(--s-8);
      vertical-align: middle;
    }
    .ends {
      color: var(--ink-quiet);
      display: flex;
      flex-wrap: wrap;
      font-size: var(--text-13);
      gap: 0 var(--s-16);
      justify-content: space-between;
      max-inline-size: 640px;
    }
  `,
})
export class TrendLine {
  readonly points = input.required<readonly TrendPoint[]>();
  readonly words = input.required<TrendWords>();
  /** Writes a value as text, with its unit; null is a month without a figure. */
  readonly format = input.required<(value: number | null) => string>();
  readonly monthName = input.required<(month: string) => string>();
  readonly target = input<number | null>(null);
  readonly source = input('');

  protected readonly layout = computed(() =>
    layoutTrend(this.points(), { ...FRAME, full: this.target() ?? 0 }),
  );
  /** The first and the last month; one alone is both. */
  protected readonly ends = computed(() => {
    const points = this.points();
    return points.filter((_, index) => index === 0 || index === points.length - 1);
  });
}
