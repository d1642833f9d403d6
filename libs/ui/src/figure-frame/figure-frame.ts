import { ChangeDetectionStrategy, Component, input } from '@angular/core';

/**
 * The frame of every picture: its title says the finding, its source and date stand under it,
 * and the same figures are one click away as a table. Project the picture as `[picture]` and the
 * table as `[table]`.
 */
@Component({
  selector: 'ui-figure-frame',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <figure [attr.aria-label]="finding()">
      <figcaption>{{ finding() }}</figcaption>
      <ng-content select="[picture]" />
      <div class="foot">
        @if (source()) {
          <span class="source">{{ source() }}</span>
        }
        <details>
          <summary>{{ tableLabel() }}</summary>
          <ng-content select="[table]" />
        </details>
      </div>
    </figure>
  `,
  styles: `
    figure {
      display: grid;
      gap: var(--s-12);
      grid-template-columns: minmax(0, 1fr);
    }
    figcaption {
      font-size: var(--text-18);
      font-weight: 600;
      line-height: 1.35;
      max-inline-size: var(--measure);
    }
    .foot {
      color: var(--ink-quiet);
      display: grid;
      font-size: var(--text-13);
      gap: var(--s-4);
    }
    summary {
      border-radius: var(--radius-small);
      color: var(--accent);
      cursor: pointer;
      font-weight: 550;
      inline-size: fit-content;
      padding: 6px 0;
    }
    details[open] {
      overflow-x: auto;
    }
    :host ::ng-deep [table] {
      border-collapse: collapse;
      color: var(--ink);
      font-size: var(--text-13);
      margin-top: var(--s-4);
    }
    :host ::ng-deep [table] :is(th, td) {
      border-bottom: 1px solid var(--hairline);
      font-weight: 400;
      padding: 6px 24px 6px 0;
      text-align: start;
    }
    :host ::ng-deep [table] thead th {
      color: var(--ink-quiet);
      font-weight: 550;
    }
    @media print {
      summary {
        display: none;
      }
    }
  `,
})
export class FigureFrame {
  /** One sentence: what the picture shows. */
  readonly finding = input.required<string>();
  /** "Show as a table", in the reader's language. */
  readonly tableLabel = input.required<string>();
  /** Where the figures come from, and when they were made. */
  readonly source = input('');
}
