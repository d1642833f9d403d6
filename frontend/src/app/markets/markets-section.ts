import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';

/** The way from a firm's page to its ways to markets abroad. */
@Component({
  selector: 'app-markets-section',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink, TranslocoDirective],
  host: { class: 'section' },
  template: `
    <ng-container *transloco="let t">
      <h2>{{ t('markets.section.heading') }}</h2>
      <p class="quiet">{{ t('markets.section.text') }}</p>
      <p>
        <a routerLink="markets">{{ t('markets.section.open') }}</a>
      </p>
    </ng-container>
  `,
})
export class MarketsSection {}
