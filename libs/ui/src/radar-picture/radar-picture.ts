import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';

import { FigureFrame } from '../figure-frame/figure-frame';
import { layoutRadar, type RadarSeries } from './radar-layout';

/** Every word of the picture, in the reader's language. */
export interface RadarWords {
  /** The result as a sentence. */
  readonly finding: string;
  readonly table: string;
  /** What the axes are. */
  readonly axis: string;
}

const MIDDLE = { x: 300, y: 212, radius: 150 } as const;
const FONT = 16;

/**
 * Scores from 0 to 100 on axes around a middle, one shape a round, each with a line of its own kind.
 * The table one click away says the same, a dash where there is no score.
 */
@Component({
  selector: 'ui-radar-picture',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FigureFrame],
  templateUrl: './radar-picture.html',
  styleUrl: './radar-picture.scss',
})
export class RadarPicture {
  readonly axes = input.required<readonly string[]>();
  /** The latest last, which is drawn on top. */
  readonly series = input.required<readonly RadarSeries[]>();
  readonly words = input.required<RadarWords>();
  /** Writes a score. */
  readonly format = input.required<(value: number) => string>();
  readonly source = input('');

  protected readonly middle = MIDDLE;
  protected readonly layout = computed(() =>
    layoutRadar(this.series(), { axes: this.axes(), ...MIDDLE, full: 100 }, FONT),
  );
  /** The newest of one's own is `own-0`, the one before it `own-1`, whatever others are beside them. */
  protected readonly kinds = computed(() => {
    const own = this.series().filter(({ isGroup }) => !isGroup);
    return this.series().map((one) =>
      one.isGroup ? 'group' : `own-${own.length - 1 - own.indexOf(one)}`,
    );
  });

  protected valueOf(value: number | null | undefined): string {
    return value === null || value === undefined ? '–' : this.format()(value);
  }
}
