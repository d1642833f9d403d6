import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';

/** The way from a firm's page to its growth path. */
@Component({
  selector: 'app-growth-section',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink, TranslocoDirective],
  host: { class: 'section' },
  template: `
    <ng-container *transloco="let t">
      <h2>{{ t('growth.section.heading') }}</h2>
      <p class="quiet">{{ t('growth.section.text') }}</p>
      <p>
        <a routerLink="growth">{{ t('growth.section.open') }}</a>
      </p>
    </ng-container>
  `,
})
export class GrowthSection {}
