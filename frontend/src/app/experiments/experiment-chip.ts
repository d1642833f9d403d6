import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import type { VerdictOutcome } from '@verso/domain';
import { type IconName, StatusChip, type StatusTone } from '@verso/ui';

import type { ExperimentRow } from '@verso/contract';

interface Look {
  readonly key: string;
  readonly tone: StatusTone;
  readonly icon: IconName;
}

const OUTCOMES: Readonly<Record<VerdictOutcome, Omit<Look, 'key'>>> = {
  met: { tone: 'good', icon: 'circle-check' },
  'not-met': { tone: 'neutral', icon: 'circle-x' },
  unclear: { tone: 'info', icon: 'help' },
  'too-early': { tone: 'neutral', icon: 'hourglass' },
};

/** Where an experiment stands, or how it came out: in an icon and a word. */
@Component({
  selector: 'app-experiment-chip',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [StatusChip, TranslocoDirective],
  template: `<ui-status-chip
    *transloco="let t"
    [tone]="look().tone"
    [icon]="look().icon"
    [label]="t(look().key)"
  />`,
})
export class ExperimentChip {
  readonly experiment = input.required<Pick<ExperimentRow, 'stage' | 'overdue' | 'outcome'>>();

  protected readonly look = computed<Look>(() => {
    const { stage, overdue, outcome } = this.experiment();
    if (stage === 'closed' && outcome)
      return { key: `experiments.outcome.${outcome}`, ...OUTCOMES[outcome] };
    if (overdue) return { key: 'experiments.overdue', tone: 'attention', icon: 'calendar-clock' };
    if (stage === 'running')
      return { key: 'experiments.stage.running', tone: 'accent', icon: 'flask' };
    const icon: IconName = stage === 'cancelled' ? 'circle-stop' : 'pencil';
    return { key: `experiments.stage.${stage}`, tone: 'neutral', icon };
  });
}
