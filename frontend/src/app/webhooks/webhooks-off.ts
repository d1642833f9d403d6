import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Notice } from '@verso/ui';

import { load } from '../api/load';
import { Session } from '../session/session';
import { WebhooksApi } from './webhooks-api';

/** On the worklist of a manager: webhooks that were given up, or that fail. Silent otherwise. */
@Component({
  selector: 'app-webhooks-off',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Notice, RouterLink, TranslocoDirective],
  template: `
    @for (webhook of lost(); track webhook.id) {
      <ui-notice *transloco="let t" tone="attention" icon="triangle-alert">
        <p>
          {{ t('webhooks.waits.off', { host: webhook.host }) }}
          <a [routerLink]="['/programmes', programmeId(), 'webhooks', webhook.id]">{{
            t('webhooks.waits.open')
          }}</a>
        </p>
      </ui-notice>
    }
  `,
})
export class WebhooksOff {
  readonly programmeId = input.required<string>();

  private readonly api = inject(WebhooksApi);
  private readonly session = inject(Session);
  private readonly manages = computed(() =>
    this.session
      .grants()
      .some(({ role, programmeId }) => role === 'manager' && programmeId === this.programmeId()),
  );
  private readonly webhooks = load(
    () => (this.manages() ? this.programmeId() : undefined),
    (programmeId, abort) => this.api.list(programmeId, abort),
  );
  protected readonly lost = computed(() =>
    (this.webhooks.value() ?? [])
      .filter(({ offReason }) => offReason === 'failing' || offReason === 'gone')
      .map(({ id, url }) => ({ id, host: new URL(url).host })),
  );
}
