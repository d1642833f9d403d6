import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import type { ProspectState } from '@verso/domain';
import { StatusChip, type StatusTone } from '@verso/ui';

const TONES: Readonly<Record<ProspectState, StatusTone>> = {
  new: 'info',
  'no-answer': 'neutral',
  interested: 'good',
  'ask-again': 'attention',
  'not-now': 'neutral',
  declined: 'neutral',
  enrolled: 'good',
};

/** Where a firm that might be enrolled stands. */
@Component({
  selector: 'app-prospect-chip',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [StatusChip, TranslocoDirective],
  template: `
    <ui-status-chip
      *transloco="let t"
      [tone]="tones[state()]"
      [label]="t('prospects.state.' + state())"
    />
  `,
})
export class ProspectChip {
  readonly state = input.required<ProspectState>();
  protected readonly tones = TONES;
}
