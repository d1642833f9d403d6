import { ChangeDetectionStrategy, Component, input } from '@angular/core';

import { emblemStars, FLAG } from './stars';

/**
 * The emblem of the European Union: gold stars on Reflex Blue, within a white border that sets it
 * off any ground. It never follows the colours of the page.
 */
@Component({
  selector: 'ui-eu-emblem',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <svg role="img" [attr.aria-label]="label()" [attr.viewBox]="box">
      <rect
        class="border"
        x="-22"
        y="-22"
        [attr.width]="flag.width + 44"
        [attr.height]="flag.height + 44"
      />
      <rect class="field" [attr.width]="flag.width" [attr.height]="flag.height" />
      @for (star of stars; track star) {
        <polygon [attr.points]="star" />
      }
    </svg>
  `,
  styles: `
    :host {
      display: block;
      flex: none;
      print-color-adjust: exact;
    }
    svg {
      block-size: 60px;
      display: block;
      forced-color-adjust: none;
      inline-size: auto;
    }
    .border {
      fill: #fff;
    }
    .field {
      fill: #039;
    }
    polygon {
      fill: #fc0;
    }
  `,
})
export class EuEmblem {
  /** What the picture is, for those who do not see it. */
  readonly label = input.required<string>();

  protected readonly flag = FLAG;
  protected readonly box = `-22 -22 ${FLAG.width + 44} ${FLAG.height + 44}`;
  protected readonly stars = emblemStars();
}
