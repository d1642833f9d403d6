import { Injectable } from '@nestjs/common';
import { isPersonal, type PersonActor } from '@verso/domain';

import { Clock } from '../platform/clock/clock.js';
import { newId } from '../platform/clock/new-id.js';
import type { FieldError } from '../platform/errors/app-error.js';
import { ConsentsService } from './consents.service.js';
import type { Enrolment } from './enrolment.entity.js';
import type { MoveEnrolmentRequest } from './enrolments.dto.js';
import { EnrolmentsRepository } from './enrolments.repository.js';

type Asked = Pick<MoveEnrolmentRequest, 'to' | 'contactId' | 'consents'>;

/** Signs agreements: who signed for the firm, and what was agreed to beyond taking part on the same paper. */
@Injectable()
export class SigningService {
  constructor(
    private readonly stored: EnrolmentsRepository,
    private readonly consents: ConsentsService,
    private readonly clock: Clock,
  ) {}

  /** An agreement is signed by somebody of the firm; nothing else is. */
  async problems(
    { programmeId, enterpriseId }: Enrolment,
    { to, contactId = null, consents }: Asked,
  ): Promise<FieldError[]> {
    if (to !== 'agreed') {
      const given = { contactId: contactId !== null, consents: Boolean(consents) };
      return Object.entries(given).flatMap(([path, is]) =>
        is ? [{ path, code: 'not-asked' }] : [],
      );
    }
    if (contactId === null) return [{ path: 'contactId', code: 'required' }];
    const purposes = consents?.choices.map(({ purpose }) => purpose) ?? [];
    if (new Set(purposes).size < purposes.length) {
      return [{ path: 'consents.choices', code: 'consent.repeated' }];
    }
    const isOfFirm = await this.stored.isContact({ programmeId, enterpriseId, contactId });
    return isOfFirm ? [] : [{ path: 'contactId', code: 'contact.not-of-firm' }];
  }

  /** In the open unit. What nobody ticked stays as it was: not having been asked is not a no. */
  async sign(
    actor: PersonActor,
    { id: enrolmentId, programmeId, enterpriseId }: Enrolment,
    { contactId, consents, signedOn }: Asked & { readonly signedOn: string },
  ): Promise<void> {
    if (!contactId) return;
    await this.stored.addAgreement({
      ...{ id: newId(), programmeId, enrolmentId, enterpriseId, contactId, signedOn },
      ...{ recordedAt: this.clock.now(), recordedBy: actor.personId },
    });
    const key = { programmeId, enterpriseId };
    if (!consents) return;
    const { language, choices } = consents;
    for (const { purpose, choice } of choices) {
      await this.consents.note(actor, key, {
        ...{ purpose, choice, language, way: 'paper', toldOn: signedOn },
        contactId: isPersonal(purpose) ? contactId : null,
      });
    }
  }
}
