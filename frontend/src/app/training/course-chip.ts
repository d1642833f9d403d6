import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import type { OfferState } from '@verso/domain';
import { StatusChip, type StatusTone } from '@verso/ui';

const TONES: Readonly<Record<OfferState, StatusTone>> = {
  draft: 'neutral',
  open: 'good',
  closed: 'info',
  held: 'neutral',
  cancelled: 'attention',
};

/** How a course stands. */
@Component({
  selector: 'app-course-chip',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [StatusChip, TranslocoDirective],
  template: `
    <ui-status-chip
      *transloco="let t"
      [tone]="tones[state()]"
      [label]="t('training.state.' + state())"
    />
  `,
})
export class CourseChip {
  readonly state = input.required<OfferState>();
  protected readonly tones = TONES;
}
