import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@verso/domain';

import { Audit } from '../platform/audit/audit.js';
import { Clock } from '../platform/clock/clock.js';
import { newId } from '../platform/clock/new-id.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import type { ContactRequest } from './enterprises.dto.js';
import { EnterprisesRepository, type FirmKey } from './enterprises.repository.js';

/** The people of a firm. */
@Injectable()
export class ContactsService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly enterprises: EnterprisesRepository,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  add(actor: PersonActor, key: FirmKey, request: ContactRequest): Promise<{ id: string }> {
    return this.unit.run(actor, async () => {
      await this.enterprises.businessIdOf(key); // absent firms are answered as absent
      const id = newId();
      const { name, email = null, phone = null, language } = request;
      await this.enterprises.addContact({
        id,
        ...key,
        ...{ name, email, phone, language },
        personId: null,
        recordedAt: this.clock.now(),
        recordedBy: actor.personId,
        archivedAt: null,
      });
      await this.note('contact.add', key, { subjectKind: 'contact', subjectId: id });
      return { id };
    });
  }

  /** Archives a contact. Whoever is invited still holds a link: it has to be revoked first. */
  archive(actor: PersonActor, key: FirmKey, contactId: string): Promise<void> {
    return this.unit.run(actor, async () => {
      const now = this.clock.now();
      const contact = await this.enterprises.lockContact(key, contactId);
      if (await this.enterprises.isInvited(key, contactId, now)) {
        throw AppError.conflict('contact.invited');
      }
      await this.enterprises.archiveContact(contact, now);
      await this.note('contact.archive', key, { subjectKind: 'contact', subjectId: contactId });
    });
  }

  private note(
    action: string,
    { programmeId, enterpriseId }: FirmKey,
    subject: { subjectKind: string; subjectId: string },
  ): Promise<void> {
    return this.audit.record({ action, ...subject, programmeId, details: { enterpriseId } });
  }
}
