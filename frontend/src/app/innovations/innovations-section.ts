import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';

/** The way from a firm's page to what is new in it. */
@Component({
  selector: 'app-innovations-section',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink, TranslocoDirective],
  host: { class: 'section' },
  template: `
    <ng-container *transloco="let t">
      <h2>{{ t('innovations.section.heading') }}</h2>
      <p class="quiet">{{ t('innovations.section.text') }}</p>
      <p>
        <a routerLink="innovations">{{ t('innovations.section.open') }}</a>
      </p>
    </ng-container>
  `,
})
export class InnovationsSection {}
