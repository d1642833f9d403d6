import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';

import { EnterpriseRecord } from './enterprise-record';
import { YearlyFiguresPart } from './yearly-figures-part';

/** The fiscal years on a firm's page. */
@Component({
  selector: 'app-yearly-figures-section',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [YearlyFiguresPart],
  template: `<app-yearly-figures-part [path]="path()" (wrote)="record.wroteFigures()" />`,
  styles: `
    :host {
      display: contents;
    }
  `,
})
export class YearlyFiguresSection {
  protected readonly record = inject(EnterpriseRecord);
  protected readonly path = computed(() => ({
    programmeId: this.record.programmeId(),
    enterpriseId: this.record.firm().id,
  }));
}
