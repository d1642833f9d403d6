import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';

/** The way from a firm's page to the training that its people completed. */
@Component({
  selector: 'app-training-section',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink, TranslocoDirective],
  host: { class: 'section' },
  template: `
    <ng-container *transloco="let t">
      <h2>{{ t('training.section.heading') }}</h2>
      <p class="quiet">{{ t('training.section.text') }}</p>
      <p>
        <a routerLink="training">{{ t('training.section.open') }}</a>
      </p>
    </ng-container>
  `,
})
export class TrainingSection {}
