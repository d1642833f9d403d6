import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';

import { FigureFrame } from '../figure-frame/figure-frame';
import { type BarScale, layoutTargetBars, type TargetBar } from './target-bars-layout';

/** Every word of the picture, in the reader's language. */
export interface TargetBarsWords {
  readonly finding: string;
  readonly table: string;
  readonly what: string;
  readonly value: string;
  readonly target: string;
  /** What stands in place of a figure that may not be told. */
  readonly suppressed: string;
  readonly missing: string;
}

const WIDTH = 600;
let made = 0;

/**
 * Indicators against their targets as bars from zero, each with its figure beside it. What may
 * not be told is a hatch, what is not known an outline; the table one click away says which.
 */
@Component({
  selector: 'ui-target-bars',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FigureFrame],
  templateUrl: './target-bars.html',
  styleUrl: './target-bars.scss',
})
export class TargetBars {
  readonly bars = input.required<readonly TargetBar[]>();
  readonly words = input.required<TargetBarsWords>();
  /** Writes a figure with its unit; the bar says which. */
  readonly format = input.required<(value: number, bar: TargetBar) => string>();
  readonly scale = input<BarScale>('shared');
  readonly source = input('');

  protected readonly width = WIDTH;
  protected readonly hatch = `hatch-${(made += 1)}`;
  protected readonly layout = computed(() => layoutTargetBars(this.bars(), WIDTH, this.scale()));

  protected valueOf(bar: TargetBar): string {
    if (bar.state === 'suppressed') return this.words().suppressed;
    return bar.value === null ? this.words().missing : this.format()(bar.value, bar);
  }

  protected targetOf(bar: TargetBar): string {
    return bar.target === null ? '–' : this.format()(bar.target, bar);
  }
}
