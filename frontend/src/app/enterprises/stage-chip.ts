import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import type { EnrolmentStage } from '@verso/domain';
import { type IconName, StatusChip, type StatusTone } from '@verso/ui';

const LOOKS: Readonly<
  Record<EnrolmentStage, { readonly tone: StatusTone; readonly icon: IconName }>
> = {
  applied: { tone: 'info', icon: 'clock' },
  eligible: { tone: 'info', icon: 'check' },
  agreed: { tone: 'info', icon: 'file-check' },
  active: { tone: 'accent', icon: 'circle-dot' },
  completed: { tone: 'good', icon: 'circle-check' },
  withdrawn: { tone: 'neutral', icon: 'circle-stop' },
};

/** Where a firm stands in the programme. */
@Component({
  selector: 'app-stage-chip',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [StatusChip, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      @if (stage(); as known) {
        <ui-status-chip
          [tone]="looks[known].tone"
          [icon]="looks[known].icon"
          [label]="t('enterprises.stage.' + known)"
        />
      } @else {
        –
      }
    </ng-container>
  `,
})
export class StageChip {
  /** Null for a firm that is known but not enrolled. */
  readonly stage = input.required<EnrolmentStage | null>();

  protected readonly looks = LOOKS;
}
