import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { type IconName, StatusChip, type StatusTone } from '@verso/ui';

import type { MailState } from '@verso/contract';

const LOOKS: Readonly<Record<MailState, { readonly tone: StatusTone; readonly icon: IconName }>> = {
  queued: { tone: 'neutral', icon: 'clock' },
  sending: { tone: 'info', icon: 'send' },
  sent: { tone: 'good', icon: 'check' },
  kept: { tone: 'neutral', icon: 'inbox' },
  uncertain: { tone: 'attention', icon: 'help' },
  failed: { tone: 'bad', icon: 'circle-x' },
};

/** What became of a mail. */
@Component({
  selector: 'app-mail-chip',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [StatusChip, TranslocoDirective],
  template: `<ui-status-chip
    *transloco="let t"
    [tone]="looks[state()].tone"
    [icon]="looks[state()].icon"
    [label]="t('mails.state.' + state())"
  />`,
})
export class MailChip {
  readonly state = input.required<MailState>();
  protected readonly looks = LOOKS;
}
