import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  output,
  signal,
} from '@angular/core';
import { applyWhen, form, FormRoot, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { FieldGroup, Opened, Skeleton } from '@verso/ui';

import { FormProblem } from '../api/form-problem';
import { load } from '../api/load';
import { LoadFailed } from '../api/load-failed';
import { ApiProblem } from '../api/problem';
import { sending } from '../api/submit';
import { ContactFieldsForm } from '../enterprises/contact-fields-form';
import {
  type ContactFields,
  contactRequest,
  contactRules,
  NO_CONTACT,
} from '../enterprises/contact-form';
import { EnterprisesApi } from '../enterprises/enterprises-api';
import { actsOn } from './contact-act';
import { InvitationsApi } from './invitations-api';

/** In place of a contact: one who is not known yet. */
const SOMEBODY_NEW = '';

/** Invites a contact of a firm, or first adds one to invite. */
@Component({
  selector: 'app-invite-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ContactFieldsForm,
    FieldGroup,
    FormProblem,
    FormRoot,
    LoadFailed,
    MatButton,
    Opened,
    Skeleton,
    TranslocoDirective,
  ],
  templateUrl: './invite-form.html',
})
export class InviteForm {
  readonly programmeId = input.required<string>();
  readonly enterpriseId = input.required<string>();
  readonly invited = output();
  readonly cancelled = output();

  private readonly enterprises = inject(EnterprisesApi);
  private readonly invitations = inject(InvitationsApi);
  protected readonly firm = load(
    () => ({ programmeId: this.programmeId(), enterpriseId: this.enterpriseId() }),
    ({ programmeId, enterpriseId }, abort) =>
      this.enterprises.read(programmeId, enterpriseId, abort),
  );
  protected readonly contacts = computed(() =>
    (this.firm.value()?.contacts ?? []).filter((contact) => actsOn(contact).includes('invite')),
  );
  protected readonly contactId = linkedSignal(() => this.contacts()[0]?.id ?? SOMEBODY_NEW);
  protected readonly somebodyNew = SOMEBODY_NEW;
  private readonly fields = signal<ContactFields>(NO_CONTACT);
  protected readonly form = form(
    this.fields,
    (path) => {
      applyWhen(path, () => this.contactId() === SOMEBODY_NEW, contactRules);
      required(path.email, { when: () => this.contactId() === SOMEBODY_NEW });
    },
    { submission: sending((contact: ContactFields) => this.send(contact)) },
  );

  private async send(contact: ContactFields): Promise<void> {
    const enterpriseId = this.enterpriseId();
    const contactId = this.contactId() || (await this.add(contact));
    const networkId = this.firm.value()?.networks[0]?.id ?? null;
    try {
      await this.invitations.send(this.programmeId(), { enterpriseId, contactId, networkId });
    } catch (error) {
      // the contact is added all the same: the next try must not add her twice
      if (error instanceof ApiProblem) this.firm.reload();
      throw error;
    }
    this.invited.emit();
  }

  private async add(contact: ContactFields): Promise<string> {
    const { id } = await this.enterprises.addContact(
      this.programmeId(),
      this.enterpriseId(),
      contactRequest(contact),
    );
    return id;
  }
}
