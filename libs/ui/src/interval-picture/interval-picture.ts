import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';

import { FigureFrame } from '../figure-frame/figure-frame';
import { type Interval, layoutInterval, scaleEnd } from './interval-layout';

/** Every word of the picture, in the reader's language. */
export interface IntervalWords {
  /** The result as a sentence. */
  readonly finding: string;
  readonly table: string;
  readonly interval: string;
  readonly value: string;
  readonly criterion: string;
}

const WIDTH = 600;
/** Room for the words at both ends of the line. */
const MARGIN = 44;

/**
 * A result with its interval against the criterion, on one line from zero. The table one click
 * away says the same. Draws what it is given; fetches, translates and formats nothing.
 */
@Component({
  selector: 'ui-interval-picture',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FigureFrame],
  templateUrl: './interval-picture.html',
  styleUrl: './interval-picture.scss',
})
export class IntervalPicture {
  readonly interval = input.required<Interval>();
  readonly words = input.required<IntervalWords>();
  /** Writes a value with its unit. */
  readonly format = input.required<(value: number) => string>();
  /** The most a value can be: 1 for a share; null when there is no such end. */
  readonly whole = input<number | null>(null);
  readonly source = input('');

  protected readonly margin = MARGIN;
  protected readonly viewBox = `0 0 ${WIDTH + 2 * MARGIN} 108`;
  protected readonly layout = computed(() => {
    const { low, high, value, criterion } = this.interval();
    const known = [low, high, value, criterion].filter((one) => one !== null);
    return layoutInterval(this.interval(), {
      width: WIDTH,
      from: Math.min(0, ...known),
      to: scaleEnd(known, this.whole()),
    });
  });
}
