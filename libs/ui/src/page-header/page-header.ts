import { ChangeDetectionStrategy, Component, input } from '@angular/core';

/**
 * The top of a page: one strong heading, one sentence that says what the page is for,
 * and at most one primary action, projected with `pageAction`. What stands above the
 * heading (a way back) is projected with `pageBack`, what stands under it (a status) with `pageStatus`.
 *
 * @example
 * ```html
 * <ui-page-header [heading]="t('enterprises.list.heading')" [lead]="t('enterprises.list.lead')">
 *   <a pageAction matButton="filled" routerLink="new">…</a>
 * </ui-page-header>
 * ```
 */
@Component({
  selector: 'ui-page-header',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ng-content select="[pageBack]" />
    <div class="line">
      <div class="words">
        <h1>{{ heading() }}</h1>
        @if (lead()) {
          <p class="lead">{{ lead() }}</p>
        }
        <ng-content select="[pageStatus]" />
      </div>
      <div class="action no-print"><ng-content select="[pageAction]" /></div>
    </div>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--s-12);
    }
    .line {
      align-items: flex-start;
      display: flex;
      flex-wrap: wrap;
      gap: var(--s-16) var(--s-24);
      justify-content: space-between;
    }
    .words {
      display: grid;
      flex: 1 1 320px;
      gap: var(--s-8);
      min-inline-size: 0;
    }
    .lead {
      color: var(--ink-quiet);
      font-size: var(--text-18);
      line-height: 1.45;
    }
    .action {
      align-items: flex-start;
      display: flex;
      flex-wrap: wrap;
      gap: var(--s-8);
    }
    .action:empty {
      display: none;
    }
    @media (max-width: 599px) {
      .lead {
        font-size: 1rem;
      }
    }
  `,
})
export class PageHeader {
  readonly heading = input.required<string>();
  /** One sentence: what this page is for. */
  readonly lead = input('');
}
