import { ChangeDetectionStrategy, Component } from '@angular/core';

import { layoutForest } from './forest-layout';

const FRAME = { width: 900, height: 520 };

/** A quiet forest with a cloudberry sun: says nothing, and is silent to a screen reader. */
@Component({
  selector: 'app-forest',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { 'aria-hidden': 'true' },
  template: `
    <svg preserveAspectRatio="xMidYMax slice" viewBox="0 0 900 520">
      <circle class="sun" cx="628" cy="212" r="62" />
      @for (ridge of ridges; track $index) {
        <path [class]="'ridge-' + $index" [attr.d]="ridge.path" />
      }
    </svg>
  `,
  styles: `
    :host {
      display: block;
    }
    svg {
      block-size: 100%;
      display: block;
      inline-size: 100%;
    }
    .sun {
      fill: light-dark(#f0b35c, #c98d43);
    }
    @media (max-width: 959px) {
      .sun {
        display: none;
      }
    }
    .ridge-0 {
      fill: light-dark(#c9d9cd, #31493d);
    }
    .ridge-1 {
      fill: light-dark(#94b5a1, #21382d);
    }
    .ridge-2 {
      fill: light-dark(#4d8268, #14271f);
    }
    .ridge-3 {
      fill: light-dark(#1d5c44, #09130f);
    }
  `,
})
export class Forest {
  protected readonly ridges = layoutForest(FRAME);
}
