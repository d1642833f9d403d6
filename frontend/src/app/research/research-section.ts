import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';

/** The way from a firm's page to what it asks of research. */
@Component({
  selector: 'app-research-section',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink, TranslocoDirective],
  host: { class: 'section' },
  template: `
    <ng-container *transloco="let t">
      <h2>{{ t('research.section.heading') }}</h2>
      <p class="quiet">{{ t('research.section.text') }}</p>
      <p>
        <a routerLink="research">{{ t('research.section.open') }}</a>
      </p>
    </ng-container>
  `,
})
export class ResearchSection {}
