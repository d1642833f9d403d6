import { Injectable } from '@nestjs/common';
import { isOpenEnrolment, type PersonActor } from '@verso/domain';

import { ContactsService } from '../enterprises/contacts.service.js';
import { type Newcomer, ProfilesService, toProfileFacts } from '../enterprises/profiles.service.js';
import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError, type FieldError } from '../platform/errors/app-error.js';
import type { EnrolledView, EnrolRequest } from './enrolments.dto.js';
import { EnrolmentsRepository } from './enrolments.repository.js';
import { EnrolmentsService } from './enrolments.service.js';

/** Brings a firm into a programme: its identity, what is known of it, and its enrolment, at once. */
@Injectable()
export class EnrollingService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly profiles: ProfilesService,
    private readonly contacts: ContactsService,
    private readonly enrolments: EnrolmentsService,
    private readonly stored: EnrolmentsRepository,
    private readonly clock: Clock,
  ) {}

  /**
   * Enrols a company or a sole trader. A firm that another programme knows is linked to its one
   * identity; one that takes part already is refused with its id.
   */
  enrol(actor: PersonActor, programmeId: string, request: EnrolRequest): Promise<EnrolledView> {
    return this.unit.run(actor, async () => {
      const newcomer = toNewcomer(request);
      const advisorId = request.advisorId ?? actor.personId;
      const enrolledOn = request.enrolledOn ?? this.clock.today();
      await this.requireSound(programmeId, request, newcomer);

      const { enterpriseId, outcome } = await this.profiles.admit(actor, programmeId, newcomer);
      const key = { programmeId, enterpriseId };
      if (outcome === 'present') await this.welcomeBack(actor, key, newcomer);
      const enrolment = await this.enrolments.open(actor, { ...key, advisorId, enrolledOn });
      if (request.contact) await this.contacts.add(actor, key, request.contact);
      const known = outcome === 'created' ? 'created' : 'linked';
      return { enterpriseId, enrolmentId: enrolment.id, outcome: known, stage: enrolment.stage };
    });
  }

  // A firm that has left may come back; one that takes part cannot be enrolled a second time.
  private async welcomeBack(
    actor: PersonActor,
    key: { programmeId: string; enterpriseId: string },
    newcomer: Newcomer,
  ): Promise<void> {
    const { programmeId, enterpriseId } = key;
    const latest = await this.stored.lockLatest(programmeId, enterpriseId);
    if (latest && isOpenEnrolment(latest.stage)) {
      throw AppError.conflict('enrolment.exists', { params: { enterpriseId } });
    }
    if (latest) await this.stored.supersede(latest, this.clock.now());
    await this.profiles.renew(actor, key, newcomer);
  }

  private async requireSound(
    programmeId: string,
    request: EnrolRequest,
    newcomer: Newcomer,
  ): Promise<void> {
    const errors: FieldError[] = [...formProblems(request)];
    errors.push(...(await this.profiles.problems(newcomer.facts)));
    const { advisorId, enrolledOn } = request;
    if (enrolledOn && enrolledOn > this.clock.today()) {
      errors.push({ path: 'enrolledOn', code: 'in-the-future' });
    }
    if (advisorId && !(await this.stored.isStaff(programmeId, advisorId))) {
      errors.push({ path: 'advisorId', code: 'advisor.not-staff' });
    }
    if (errors.length > 0) throw AppError.invalid('request.invalid', errors);
  }
}

function toNewcomer(request: EnrolRequest): Newcomer {
  const { businessId, kind } = request;
  return { businessId, kind, facts: toProfileFacts(request) };
}

// What one field says of another.
function formProblems({ kind, businessId, legalForm }: EnrolRequest): FieldError[] {
  const errors: FieldError[] = [];
  if (kind === 'company' && businessId === null) {
    errors.push({ path: 'businessId', code: 'required' });
  }
  if ((kind === 'sole-trader') !== (legalForm === 'sole-trader')) {
    errors.push({ path: 'legalForm', code: 'legal-form.not-of-kind' });
  }
  return errors;
}
