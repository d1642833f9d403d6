import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';

import { layoutAreas, MAP_LEVELS, type MapArea } from './area-map-layout';

/** Every word of the map, in the reader's language. */
export interface AreaMapWords {
  /** What is shown, as a sentence. */
  readonly finding: string;
  /** That shapes are schematic. */
  readonly schematic: string;
  /** What is counted, before the steps of the legend. */
  readonly counted: string;
}

/**
 * A schematic map of areas, darker the more is counted there. A click chooses one; what the map says
 * has to stand beside it as a list or a table, with links, for those who do not see or point.
 *
 * @example `<ui-area-map [areas]="areas()" [words]="words()" [chosen]="code()" (choose)="go($event)" />`
 */
@Component({
  selector: 'ui-area-map',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @let map = layout();
    @if (map.cells.length > 0) {
      <svg
        role="img"
        [attr.viewBox]="'0 0 ' + map.width + ' ' + map.height"
        [attr.aria-label]="words().finding"
      >
        @for (cell of map.cells; track cell.code) {
          <path
            [attr.d]="cell.path"
            [class]="'level-' + cell.level"
            [class.chosen]="cell.code === chosen()"
            (click)="choose.emit(cell.code)"
          />
        }
        @for (cell of map.cells; track cell.code) {
          <text
            [attr.x]="cell.x"
            [attr.y]="cell.y"
            [class]="'on-' + cell.level"
            [class.crowd]="map.cells.length > crowd"
          >
            {{ cell.label }}
            @if (cell.value > 0) {
              <tspan [attr.x]="cell.x" dy="1.2em">{{ cell.value }}</tspan>
            }
          </text>
        }
      </svg>
      <p class="legend" aria-hidden="true">
        <span>{{ words().counted }}</span>
        @for (step of steps; track step.level) {
          <span class="step"><i [class]="'level-' + step.level"></i>{{ step.range }}</span>
        }
      </p>
      <p class="note">{{ words().schematic }}</p>
    }
  `,
  styleUrl: './area-map.scss',
})
export class AreaMap {
  readonly areas = input.required<readonly MapArea[]>();
  readonly words = input.required<AreaMapWords>();
  /** Code of the one that is chosen. */
  readonly chosen = input<string | null>(null);
  readonly choose = output<string>();

  protected readonly layout = computed(() => layoutAreas(this.areas(), WIDTH));
  protected readonly steps = STEPS;
  /** So many are too many for names where nothing is counted. */
  protected readonly crowd = 24;
}

const WIDTH = 640;
const STEPS = [0, ...MAP_LEVELS].map((least, level, all) => {
  const next = all[level + 1];
  const most = next === undefined ? null : next - 1;
  const range = most === null ? `${least}–` : most === least ? `${least}` : `${least}–${most}`;
  return { level, range };
});
