import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { Toast } from '@verso/ui';

import { EnterpriseRecord } from '../enterprises/enterprise-record';
import { Language } from '../shell/language/language';
import { GatheringSignUp } from './gathering-sign-up';

/** Signs somebody of a firm up for a network event, from the firm's page. */
@Component({
  selector: 'app-gatherings-section',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [GatheringSignUp, TranslocoDirective],
  host: { class: 'section' },
  template: `
    <ng-container *transloco="let t">
      <h2>{{ t('gatherings.section.heading') }}</h2>
      @if (open()) {
        <app-gathering-sign-up
          [path]="{ programmeId: record.programmeId(), enterpriseId: record.firm().id }"
          [contacts]="record.firm().contacts"
          (saved)="saved($event)"
          (cancelled)="open.set(false)"
        />
      } @else if (record.firm().contacts.length > 0) {
        <p class="quiet">{{ t('gatherings.section.text') }}</p>
        <p>
          <button class="word-button" type="button" (click)="open.set(true)">
            {{ t('gatherings.section.open') }}
          </button>
        </p>
      } @else {
        <p class="quiet">{{ t('gatherings.section.no-contacts') }}</p>
      }
    </ng-container>
  `,
})
export class GatheringsSection {
  protected readonly record = inject(EnterpriseRecord);
  private readonly language = inject(Language);
  private readonly toast = inject(Toast);
  protected readonly open = signal(false);

  protected saved(what: 'signed-up' | 'queued'): void {
    this.open.set(false);
    this.toast.say(this.language.say(`gatherings.saved.${what}`));
  }
}
