import { ChangeDetectionStrategy, Component, model } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { WEBHOOK_EVENTS, type WebhookEvent } from '@verso/domain';
import { FieldGroup } from '@verso/ui';

/** What a webhook tells of, one or more. */
@Component({
  selector: 'app-event-choices',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FieldGroup, TranslocoDirective],
  template: `
    <ui-field-group
      *transloco="let t"
      [label]="t('webhooks.events')"
      [hint]="t('webhooks.events-hint')"
    >
      @for (event of all; track event) {
        <label class="choice">
          <input type="checkbox" [checked]="events().includes(event)" (change)="toggle(event)" />
          {{ t('webhooks.event.' + event.replace('.', '-')) }}
        </label>
      }
    </ui-field-group>
  `,
})
export class EventChoices {
  readonly events = model.required<readonly WebhookEvent[]>();
  protected readonly all = WEBHOOK_EVENTS;

  protected toggle(event: WebhookEvent): void {
    this.events.update((chosen) =>
      chosen.includes(event) ? chosen.filter((one) => one !== event) : [...chosen, event],
    );
  }
}
