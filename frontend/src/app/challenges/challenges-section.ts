import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';

/** The way from a firm's page to what makes it hard for it. */
@Component({
  selector: 'app-challenges-section',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink, TranslocoDirective],
  host: { class: 'section' },
  template: `
    <ng-container *transloco="let t">
      <h2>{{ t('challenges.section.heading') }}</h2>
      <p class="quiet">{{ t('challenges.section.text') }}</p>
      <p>
        <a routerLink="challenges">{{ t('challenges.section.open') }}</a>
      </p>
    </ng-container>
  `,
})
export class ChallengesSection {}
