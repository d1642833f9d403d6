import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import type { InvitationState } from '@verso/domain';
import { type IconName, StatusChip, type StatusTone } from '@verso/ui';

/** Where somebody stands on the way in. */
export type JoiningState = InvitationState | 'joined' | 'not-invited';

const LOOKS: Readonly<
  Record<JoiningState, { readonly tone: StatusTone; readonly icon: IconName }>
> = {
  joined: { tone: 'good', icon: 'circle-check' },
  accepted: { tone: 'good', icon: 'circle-check' },
  pending: { tone: 'info', icon: 'send' },
  expired: { tone: 'attention', icon: 'hourglass' },
  revoked: { tone: 'neutral', icon: 'circle-x' },
  'not-invited': { tone: 'neutral', icon: 'circle-dashed' },
};

/** What became of an invitation, or that there was none. */
@Component({
  selector: 'app-invitation-chip',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [StatusChip, TranslocoDirective],
  template: `
    <ui-status-chip
      *transloco="let t"
      [tone]="look().tone"
      [icon]="look().icon"
      [label]="t('networks.invitation-state.' + state())"
    />
  `,
})
export class InvitationChip {
  readonly state = input.required<JoiningState>();

  protected readonly look = computed(() => LOOKS[this.state()]);
}
