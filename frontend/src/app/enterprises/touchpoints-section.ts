import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import type { TouchpointKind } from '@verso/domain';
import { Icon, type IconName, Timeline, type TimelineEvent, Toast } from '@verso/ui';

import { Format } from '../shell/language/format';
import { Language } from '../shell/language/language';
import { EnterpriseRecord } from './enterprise-record';
import { TouchpointForm } from './touchpoint-form';

const ICONS: Readonly<Record<TouchpointKind, IconName>> = {
  call: 'phone',
  visit: 'map-pin',
  meeting: 'users',
  mail: 'mail',
  note: 'pencil',
};

/** When the firm and its advisor were in touch, newest first, and a quick way to add to it. */
@Component({
  selector: 'app-touchpoints-section',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, MatButton, Timeline, TouchpointForm, TranslocoDirective],
  host: { class: 'section' },
  template: `
    <ng-container *transloco="let t">
      <div class="row spread">
        <h2>{{ t('enterprises.touchpoints.heading') }}</h2>
        <button
          matButton="outlined"
          type="button"
          [attr.aria-expanded]="adding()"
          (click)="adding.set(!adding())"
        >
          <ui-icon name="plus" />{{ t('enterprises.touchpoints.add') }}
        </button>
      </div>
      @if (adding()) {
        <app-touchpoint-form
          [programmeId]="record.programmeId()"
          [enterpriseId]="record.firm().id"
          (logged)="logged()"
          (cancelled)="adding.set(false)"
        />
      }
      @if (events().length > 0) {
        <ui-timeline [events]="events()" />
      } @else {
        <p class="quiet">{{ t('enterprises.touchpoints.none') }}</p>
      }
    </ng-container>
  `,
})
export class TouchpointsSection {
  protected readonly record = inject(EnterpriseRecord);
  private readonly language = inject(Language);
  private readonly format = inject(Format);
  private readonly toast = inject(Toast);
  protected readonly adding = signal(false);

  protected readonly events = computed<readonly TimelineEvent[]>(() =>
    this.record.firm().touchpoints.map(({ id, kind, happenedOn, note, recordedByName }) => ({
      id,
      instant: happenedOn,
      when: [this.format.date(happenedOn), recordedByName].filter(Boolean).join(' · '),
      heading: this.language.say(`enterprises.touchpoint.kinds.${kind}`),
      icon: ICONS[kind],
      ...(note && { text: note }),
    })),
  );

  protected logged(): void {
    this.adding.set(false);
    this.record.reload();
    this.toast.say(this.language.say('enterprises.touchpoints.added'));
  }
}
