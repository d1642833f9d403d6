import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';

/** The way from a firm's page to what it was given. */
@Component({
  selector: 'app-support-section',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink, TranslocoDirective],
  host: { class: 'section' },
  template: `
    <ng-container *transloco="let t">
      <h2>{{ t('support.section.heading') }}</h2>
      <p class="quiet">{{ t('support.section.text') }}</p>
      <p>
        <a routerLink="support">{{ t('support.section.open') }}</a>
      </p>
    </ng-container>
  `,
})
export class SupportSection {}
