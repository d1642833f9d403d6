import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { Skeleton, Toast } from '@verso/ui';

import { load } from '../api/load';
import { LoadFailed } from '../api/load-failed';
import { EnterpriseRecord } from '../enterprises/enterprise-record';
import { Language } from '../shell/language/language';
import { ConsentHistory } from './consent-history';
import { ConsentWords } from './consent-words';
import { ConsentsApi } from './consents-api';
import { NoteConsentForm, type NotedConsent } from './note-consent-form';

/** How the consents of a firm and its contacts stand, and noting what they say. */
@Component({
  selector: 'app-consents-section',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ConsentHistory, LoadFailed, MatButton, NoteConsentForm, Skeleton, TranslocoDirective],
  host: { class: 'section' },
  templateUrl: './consents-section.html',
})
export class ConsentsSection {
  private readonly record = inject(EnterpriseRecord);
  private readonly api = inject(ConsentsApi);
  private readonly language = inject(Language);
  private readonly toast = inject(Toast);
  protected readonly words = inject(ConsentWords);
  protected readonly noting = signal(false);
  protected readonly hasContacts = computed(() => this.record.firm().contacts.length > 0);
  // Asked anew when contacts have changed, as each has consents of her own, and when the paper was signed.
  protected readonly consents = load(
    () => ({
      ...this.key(),
      contacts: this.record.firm().contacts.length,
      signedOn: this.record.firm().enrolment?.agreement?.signedOn,
    }),
    ({ programmeId, enterpriseId }, abort) => this.api.of(programmeId, enterpriseId, abort),
  );

  protected readonly note = async (noted: NotedConsent): Promise<void> => {
    const { programmeId, enterpriseId } = this.key();
    const contact = this.record.firm().contacts.find(({ id }) => id === noted.contactId);
    const language = contact?.language ?? this.language.current();
    this.consents.set(await this.api.note(programmeId, enterpriseId, { ...noted, language }));
    this.noting.set(false);
    this.toast.say(this.language.say(`enrolments.consents.saved.${noted.choice}`));
  };

  private key() {
    return { programmeId: this.record.programmeId(), enterpriseId: this.record.firm().id };
  }
}
