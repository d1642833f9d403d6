import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { Icon, Toast } from '@verso/ui';

import { EnterpriseRecord } from '../enterprises/enterprise-record';
import { Language } from '../shell/language/language';
import { ContactForm } from './contact-form';
import { ContactLine } from './contact-line';

/** The people to be in touch with, and each one's way into Verso. */
@Component({
  selector: 'app-contacts-section',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ContactForm, ContactLine, Icon, MatButton, TranslocoDirective],
  host: { class: 'section' },
  template: `
    <ng-container *transloco="let t">
      <div class="row spread">
        <h2>{{ t('networks.contacts.heading') }}</h2>
        <button
          matButton="outlined"
          type="button"
          [attr.aria-expanded]="adding()"
          (click)="adding.set(!adding())"
        >
          <ui-icon name="user-plus" />{{ t('networks.contacts.add') }}
        </button>
      </div>
      @if (adding()) {
        <app-contact-form (added)="added()" (cancelled)="adding.set(false)" />
      }
      @if (record.firm().contacts.length > 0) {
        <ul class="list-plain ruled">
          @for (contact of record.firm().contacts; track contact.id) {
            <li><app-contact-line [contact]="contact" /></li>
          }
        </ul>
      } @else {
        <p class="quiet">{{ t('networks.contacts.none') }}</p>
      }
    </ng-container>
  `,
})
export class ContactsSection {
  protected readonly record = inject(EnterpriseRecord);
  private readonly toast = inject(Toast);
  private readonly language = inject(Language);
  protected readonly adding = signal(false);

  protected added(): void {
    this.adding.set(false);
    this.record.reload();
    this.toast.say(this.language.say('networks.contacts.added'));
  }
}
