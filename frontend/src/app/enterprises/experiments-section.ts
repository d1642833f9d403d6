import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';

import { EnterpriseRecord } from './enterprise-record';
import { ExperimentLines } from './experiment-lines';

/** The firm's experiments, those that move first. */
@Component({
  selector: 'app-experiments-section',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ExperimentLines, TranslocoDirective],
  host: { class: 'section' },
  template: `
    <ng-container *transloco="let t">
      <h2>{{ t('enterprises.experiments.heading') }}</h2>
      @if (record.firm().experiments.length > 0) {
        <app-experiment-lines
          [programmeId]="record.programmeId()"
          [experiments]="record.firm().experiments"
        />
      } @else {
        <p class="quiet">{{ t('enterprises.experiments.none') }}</p>
      }
    </ng-container>
  `,
})
export class ExperimentsSection {
  protected readonly record = inject(EnterpriseRecord);
}
