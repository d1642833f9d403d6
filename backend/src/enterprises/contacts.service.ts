import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@verso/domain';

import { Audit } from '../platform/audit/audit.js';
import { Clock } from '../platform/clock/clock.js';
import { newId } from '../platform/clock/new-id.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import type { ContactRequest, TouchpointRequest } from './enterprises.dto.js';
import { EnterprisesRepository, type FirmKey } from './enterprises.repository.js';

/** The people of a firm, and when staff were in touch with them. */
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

  /** Records that staff and firm were in touch. */
  recordTouchpoint(
    actor: PersonActor,
    key: FirmKey,
    { kind, happenedOn, note = null }: TouchpointRequest,
  ): Promise<{ id: string }> {
    return this.unit.run(actor, async () => {
      if (happenedOn > this.clock.today()) {
        throw AppError.invalidField('happenedOn', 'in-the-future');
      }
      await this.enterprises.businessIdOf(key); // absent firms are answered as absent
      return this.addTouchpoint(actor, key, { kind, happenedOn, note });
    });
  }

  /** Records, in the open unit, that a firm was met: by those who know it from its group alone, too. */
  async recordMet(actor: PersonActor, key: FirmKey, happenedOn: string): Promise<void> {
    await this.addTouchpoint(actor, key, { kind: 'meeting', happenedOn, note: null });
  }

  private async addTouchpoint(
    { personId }: PersonActor,
    key: FirmKey,
    { kind, happenedOn, note }: Required<TouchpointRequest>,
  ): Promise<{ id: string }> {
    const id = newId();
    const recorded = { recordedAt: this.clock.now(), recordedBy: personId };
    await this.enterprises.addTouchpoint({ id, ...key, kind, happenedOn, ...recorded }, note);
    await this.note('touchpoint.record', key, { subjectKind: 'touchpoint', subjectId: id });
    return { id };
  }

  private note(
    action: string,
    { programmeId, enterpriseId }: FirmKey,
    subject: { subjectKind: string; subjectId: string },
  ): Promise<void> {
    return this.audit.record({ action, ...subject, programmeId, details: { enterpriseId } });
  }
}
