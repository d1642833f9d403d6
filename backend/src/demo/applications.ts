import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@verso/domain';

import type { EnrolRequest } from '../enrolments/enrolments.dto.js';
import { EnrolmentsService } from '../enrolments/enrolments.service.js';
import { ContactsService } from '../enterprises/contacts.service.js';
import { ProfilesService, toProfileFacts } from '../enterprises/profiles.service.js';
import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';

/** A firm that has asked to join: known to the programme, and not taken in yet. */
@Injectable()
export class Applications {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly profiles: ProfilesService,
    private readonly contacts: ContactsService,
    private readonly enrolments: EnrolmentsService,
    private readonly clock: Clock,
  ) {}

  receive(
    actor: PersonActor,
    programmeId: string,
    request: EnrolRequest,
  ): Promise<{ enterpriseId: string; enrolmentId: string }> {
    const { businessId, kind, contact } = request;
    return this.unit.run(actor, async () => {
      const newcomer = { businessId, kind, facts: toProfileFacts(request) };
      const { enterpriseId } = await this.profiles.admit(actor, programmeId, newcomer);
      const key = { programmeId, enterpriseId };
      const { id: enrolmentId } = await this.enrolments.open(actor, {
        ...key,
        advisorId: actor.personId,
        enrolledOn: this.clock.today(),
        stage: 'applied',
      });
      if (contact) await this.contacts.add(actor, key, contact);
      return { enterpriseId, enrolmentId };
    });
  }
}
