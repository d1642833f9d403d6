import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { Decision, ExperimentStage } from '@verso/domain';
import { type IconName, StatusChip, type StatusTone } from '@verso/ui';

import { Format } from '../shell/language/format';
import type { ExperimentRow } from './experiment-row';

interface Look {
  readonly tone: StatusTone;
  readonly icon: IconName;
}

const STAGES: Readonly<Record<ExperimentStage, Look>> = {
  draft: { tone: 'neutral', icon: 'pencil' },
  planned: { tone: 'info', icon: 'calendar' },
  running: { tone: 'accent', icon: 'flask' },
  closed: { tone: 'good', icon: 'lightbulb' },
  cancelled: { tone: 'neutral', icon: 'circle-stop' },
};

/** No decision is better than another: all four end an experiment well. */
const DECISIONS: Readonly<Record<Decision, Look>> = {
  persevere: { tone: 'good', icon: 'trending-up' },
  pivot: { tone: 'good', icon: 'signpost' },
  stop: { tone: 'good', icon: 'circle-stop' },
  'continue-testing': { tone: 'good', icon: 'repeat' },
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
            @if (linked()) {
              <a [routerLink]="['/programmes', programmeId(), 'experiments', row.id]">{{
                row.title
              }}</a>
            } @else {
              <strong>{{ row.title }}</strong>
            }
            @if (row.learning) {
              <p>{{ row.learning }}</p>
            }
            <span class="quiet small">
              @if (withFirm() && row.enterpriseName) {
                {{ row.enterpriseName }} ·
              }
              @if (row.stage === 'running' && row.endsOn) {
                {{
                  t(row.overdue ? 'enterprises.experiment.ended' : 'enterprises.experiment.ends', {
                    day: format.day(row.endsOn),
                  })
                }}
                ·
              }
              {{
                t('enterprises.experiment.trials', {
                  trials: format.number(row.trials),
                  planned: format.number(row.plannedTrials),
                })
              }}
            </span>
          </div>
          @if (row.overdue) {
            <ui-status-chip
              tone="attention"
              icon="hourglass"
              [label]="t('enterprises.experiment.overdue')"
            />
          } @else if (row.decision) {
            <ui-status-chip
              [tone]="decisions[row.decision].tone"
              [icon]="decisions[row.decision].icon"
              [label]="t('enterprises.experiment.decision.' + row.decision)"
            />
          } @else {
            <ui-status-chip
              [tone]="stages[row.stage].tone"
              [icon]="stages[row.stage].icon"
              [label]="t('enterprises.experiment.stage.' + row.stage)"
            />
          }
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
  /** Whether the reader may open them. */
  readonly linked = input(true);

  protected readonly format = inject(Format);
  protected readonly stages = STAGES;
  protected readonly decisions = DECISIONS;
}
