import { ChangeDetectionStrategy, Component } from '@angular/core';

/** The product's mark and name: a shoot with two leaves. */
@Component({
  selector: 'app-brand',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <svg viewBox="0 0 32 32" aria-hidden="true">
      <path class="stem" d="M16 28V15" />
      <path class="leaf" d="M16 18C8.500 18 4.800 13.800 4 7c7.500.2 12 3.600 12 11Z" />
      <path class="young" d="M16 14.500c0-5.600 3.700-9 12-10-.2 6.700-4.600 10.300-12 10Z" />
    </svg>
    <span>Verso</span>
  `,
  styles: `
    :host {
      align-items: center;
      color: var(--ink);
      display: inline-flex;
      font-size: 1.3rem;
      font-weight: 700;
      gap: 8px;
      letter-spacing: -0.03em;
      line-height: 1;
    }
    svg {
      block-size: 28px;
      inline-size: 28px;
    }
    .stem {
      fill: none;
      stroke: var(--accent);
      stroke-linecap: round;
      stroke-width: 2.2;
    }
    .leaf {
      fill: var(--accent);
    }
    .young {
      fill: var(--highlight);
    }
  `,
})
export class Brand {}
