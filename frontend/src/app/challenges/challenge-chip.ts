import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import type { ChallengeState } from '@verso/contract';
import { StatusChip, type StatusTone } from '@verso/ui';

const TONES: Readonly<Record<ChallengeState, StatusTone>> = {
  open: 'attention',
  'worked-on': 'info',
  'handed-over': 'info',
  solved: 'good',
  'set-aside': 'neutral',
};

/** How a challenge that firms share stands. */
@Component({
  selector: 'app-challenge-chip',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [StatusChip, TranslocoDirective],
  template: `
    <ui-status-chip *transloco="let t" [tone]="tone()" [label]="t('challenges.state.' + state())" />
  `,
})
export class ChallengeChip {
  readonly state = input.required<ChallengeState>();
  protected readonly tone = computed(() => TONES[this.state()]);
}
