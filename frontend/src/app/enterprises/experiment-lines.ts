import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { ExperimentStage } from '@verso/domain';
import { type IconName, StatusChip, type StatusTone } from '@verso/ui';

import { Format } from '../shell/language/format';
import type { ExperimentRow } from './experiment-row';

const LOOKS: Readonly<Record<ExperimentStage, { readonly tone: StatusTone; readonly icon: IconName }>> = {
  draft: { tone: 'neutral', icon: 'pencil' },
  planned: { tone: 'info', icon: 'calendar' },
  running: { tone: 'accent', icon: 'flask' },
  closed: { tone: 'good', icon: 'lightbulb' },
  cancelled: { tone: 'neutral', icon: 'circle-stop' },
};

/** Experiments as short lines that lead to them: what was tried, and where it stands or what came of it. */
@Component({
  selector: 'app-experiment-lines',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink, StatusChip, TranslocoDirective],
  template: `
    <ul class="list-plain ruled" *transloco="let t">
      @for (row of experiments(); track row.id) {
        <li>
          <div class="words">
            <a [routerLink]="['/programmes', programmeId(), 'experiments', row.id]">{{ row.title }}</a>
            @if (row.learning) {
              <p>{{ row.learning }}</p>
            }
            <span class="quiet small">
              @if (withFirm() && row.enterpriseName) {
                {{ row.enterpriseName }} ·
              }
              @if (row.decision) {
                {{ t('enterprises.experiment.decision.' + row.decision) }} ·
              }
              @if (row.stage === 'running' && row.endsOn) {
                {{ t(row.overdue ? 'enterprises.experiment.ended' : 'enterprises.experiment.ends', { day: format.day(row.endsOn) }) }} ·
              }
              {{ t('enterprises.experiment.trials', { trials: format.number(row.trials), planned: format.number(row.plannedTrials) }) }}
            </span>
          </div>
          <ui-status-chip
            [tone]="row.overdue ? 'attention' : looks[row.stage].tone"
            [icon]="row.overdue ? 'hourglass' : looks[row.stage].icon"
            [label]="t(row.overdue ? 'enterprises.experiment.overdue' : 'enterprises.experiment.stage.' + row.stage)"
          />
        </li>
      }
    </ul>
  `,
  styles: `
    li {
      align-items: flex-start;
      display: flex;
      flex-wrap: wrap;
      gap: var(--s-8) var(--s-16);
      justify-content: space-between;
    }
    .words {
      display: grid;
      flex: 1 1 260px;
      gap: 2px;
      min-inline-size: 0;
    }
    a {
      font-weight: 550;
    }
  `,
})
export class ExperimentLines {
  readonly programmeId = input.required<string>();
  readonly experiments = input.required<readonly ExperimentRow[]>();
  /** Whether each line names its firm. */
  readonly withFirm = input(false);

  protected readonly format = inject(Format);
  protected readonly looks = LOOKS;
}
