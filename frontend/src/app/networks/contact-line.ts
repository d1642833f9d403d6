import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { Confirm, Icon, Toast } from '@verso/ui';

import { type ApiProblem, toApiProblem } from '../api/problem';
import { ProblemWords } from '../api/problem-words';
import { EnterpriseRecord } from '../enterprises/enterprise-record';
import type { ContactView } from '@verso/contract';
import { EnterprisesApi } from '../enterprises/enterprises-api';
import { phoneWords } from '../enterprises/phone-words';
import { Format } from '../shell/language/format';
import { Language } from '../shell/language/language';
import { actsOn, type ContactAct, joiningStateOf } from './contact-act';
import { InvitationChip } from './invitation-chip';
import { InvitationsApi } from './invitations-api';

/** One contact: how to reach her, and where she stands on the way in. */
@Component({
  selector: 'app-contact-line',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, InvitationChip, MatButton, TranslocoDirective],
  templateUrl: './contact-line.html',
  styleUrl: './contact-line.scss',
})
export class ContactLine {
  readonly contact = input.required<ContactView>();

  protected readonly format = inject(Format);
  protected readonly problems = inject(ProblemWords);
  private readonly record = inject(EnterpriseRecord);
  private readonly enterprises = inject(EnterprisesApi);
  private readonly invitations = inject(InvitationsApi);
  private readonly confirm = inject(Confirm);
  private readonly toast = inject(Toast);
  private readonly language = inject(Language);

  protected readonly state = computed(() => joiningStateOf(this.contact()));
  protected readonly acts = computed(() => actsOn(this.contact()));
  protected readonly phoneWords = phoneWords;
  protected readonly busy = signal(false);
  protected readonly problem = signal<ApiProblem | null>(null);

  protected async take(act: ContactAct): Promise<void> {
    if ((act === 'revoke' || act === 'archive') && !(await this.sure(act))) return;
    this.busy.set(true);
    this.problem.set(null);
    try {
      await this.send(act);
      this.record.reload();
      this.toast.say(
        this.language.say(`networks.contact.done.${act}`, { name: this.contact().name }),
      );
    } catch (error) {
      this.problem.set(toApiProblem(error));
    } finally {
      this.busy.set(false);
    }
  }

  private sure(act: 'revoke' | 'archive'): Promise<boolean> {
    const say = (part: string) =>
      this.language.say(`networks.contact.${act}-sure.${part}`, { name: this.contact().name });
    const no = this.language.say('shared.cancel');
    return this.confirm.ask({
      heading: say('heading'),
      text: say('text'),
      yes: say('yes'),
      no,
      danger: true,
    });
  }

  private send(act: ContactAct): Promise<unknown> {
    const programmeId = this.record.programmeId();
    const { id: enterpriseId, networks } = this.record.firm();
    const { id: contactId, invitation } = this.contact();
    if (act === 'archive')
      return this.enterprises.archiveContact(programmeId, enterpriseId, contactId);
    if (act === 'invite' || !invitation) {
      return this.invitations.send(programmeId, {
        enterpriseId,
        contactId,
        networkId: networks[0]?.id ?? null,
      });
    }
    return this.invitations[act](programmeId, invitation.id);
  }
}
