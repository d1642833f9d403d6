import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import type { RowOutcome } from '@verso/contract';
import { type IconName, StatusChip, type StatusTone } from '@verso/ui';

import type { ImportStand } from './import-stand';

interface Look {
  readonly tone: StatusTone;
  readonly icon: IconName;
}

const LOOKS: Readonly<Record<ImportStand | RowOutcome, Look>> = {
  uploaded: { tone: 'attention', icon: 'list-checks' },
  checking: { tone: 'info', icon: 'hourglass' },
  checked: { tone: 'attention', icon: 'eye' },
  running: { tone: 'info', icon: 'play' },
  paused: { tone: 'attention', icon: 'pause' },
  done: { tone: 'good', icon: 'circle-check' },
  nothing: { tone: 'neutral', icon: 'check' },
  'all-refused': { tone: 'attention', icon: 'triangle-alert' },
  cancelled: { tone: 'neutral', icon: 'circle-stop' },
  failed: { tone: 'bad', icon: 'circle-x' },
  created: { tone: 'good', icon: 'plus' },
  changed: { tone: 'info', icon: 'pencil' },
  unchanged: { tone: 'neutral', icon: 'check' },
  refused: { tone: 'attention', icon: 'circle-alert' },
};

/** Where an import stands, or what becomes of a row. */
@Component({
  selector: 'app-import-chip',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [StatusChip, TranslocoDirective],
  template: `<ui-status-chip
    *transloco="let t"
    [tone]="looks[state()].tone"
    [icon]="looks[state()].icon"
    [label]="t('imports.state.' + state())"
  />`,
})
export class ImportChip {
  readonly state = input.required<ImportStand | RowOutcome>();
  protected readonly looks = LOOKS;
}
