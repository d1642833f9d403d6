import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { type IconName, StatusChip, type StatusTone } from '@verso/ui';

import type { WebhookRow } from '@verso/contract';

type Health = 'on' | 'failing' | 'off';

const LOOKS: Readonly<Record<Health, { readonly tone: StatusTone; readonly icon: IconName }>> = {
  on: { tone: 'good', icon: 'check' },
  failing: { tone: 'attention', icon: 'triangle-alert' },
  off: { tone: 'neutral', icon: 'pause' },
};

/** Whether a webhook is on, and whether its receiver answers. */
@Component({
  selector: 'app-webhook-chip',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [StatusChip, TranslocoDirective],
  template: `<ui-status-chip
    *transloco="let t"
    [tone]="looks[health()].tone"
    [icon]="looks[health()].icon"
    [label]="
      health() === 'failing' && webhook().statusCode
        ? t('webhooks.answers', { code: webhook().statusCode })
        : t('webhooks.health.' + health())
    "
  />`,
})
export class WebhookChip {
  readonly webhook = input.required<WebhookRow>();
  protected readonly looks = LOOKS;
  protected readonly health = computed((): Health => {
    const { offSince, failingSince } = this.webhook();
    if (offSince !== null) return 'off';
    return failingSince === null ? 'on' : 'failing';
  });
}
