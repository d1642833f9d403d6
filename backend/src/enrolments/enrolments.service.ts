import { Injectable } from '@nestjs/common';
import {
  canMoveEnrolment,
  type EnrolmentStage,
  firstEnrolmentStage,
  type PersonActor,
} from '@verso/domain';

import { Audit } from '../platform/audit/audit.js';
import { Clock } from '../platform/clock/clock.js';
import { newId } from '../platform/clock/new-id.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import { EventBus } from '../platform/events/event-bus.js';
import type { Enrolment } from './enrolment.entity.js';
import type { AssignAdvisorRequest } from './enrolments.dto.js';
import type { EnrolmentTransition } from './enrolment-transition.entity.js';
import { EnrolmentsRepository } from './enrolments.repository.js';
import { TermsService } from './terms.service.js';

/** What a new enrolment starts from. */
export interface NewEnrolment {
  readonly programmeId: string;
  readonly enterpriseId: string;
  readonly advisorId: string;
  readonly enrolledOn: string;
  /** Where the programme lets newcomers begin, unless it is known that the firm has only applied. */
  readonly stage?: 'applied' | 'active';
}

type Move = Pick<EnrolmentTransition, 'fromStage' | 'toStage' | 'reason' | 'effectiveOn'>;

/** Where firms stand in a programme, and who looks after them: each move is kept, with who made it and why. */
@Injectable()
export class EnrolmentsService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly enrolments: EnrolmentsRepository,
    private readonly terms: TermsService,
    private readonly events: EventBus,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Opens an enrolment, in the open unit. */
  async open(actor: PersonActor, start: NewEnrolment): Promise<Enrolment> {
    const stage = start.stage ?? firstEnrolmentStage(await this.terms.course(start.programmeId));
    const enrolment: Enrolment = {
      id: newId(),
      ...start,
      stage,
      createdAt: this.clock.now(),
      endedOn: null,
      supersededAt: null,
    };
    await this.enrolments.add(enrolment);
    const move: Move = {
      fromStage: null,
      toStage: stage,
      reason: null,
      effectiveOn: start.enrolledOn,
    };
    await this.keep(actor, enrolment, move);
    const { programmeId, enterpriseId, id: enrolmentId } = enrolment;
    await this.events.publish('enrolment.opened', { programmeId, enterpriseId, enrolmentId });
    await this.note('enrolment.enrol', enrolment);
    return enrolment;
  }

  /** Refuses a move to where the programme's way in does not lead from here. */
  async requireOnCourse({ programmeId, stage }: Enrolment, to: EnrolmentStage): Promise<void> {
    if (canMoveEnrolment(stage, to, await this.terms.course(programmeId))) return;
    throw AppError.conflict('enrolment.move-refused', { params: { from: stage, to } });
  }

  /** Gives a firm to another advisor of the programme; to the one who has it already, nothing changes. */
  assign(
    actor: PersonActor,
    { programmeId, enrolmentId }: { programmeId: string; enrolmentId: string },
    { advisorId, reason = null }: AssignAdvisorRequest,
  ): Promise<void> {
    return this.unit.run(actor, async () => {
      const enrolment = await this.enrolments.lock(programmeId, enrolmentId);
      if (!(await this.enrolments.isStaff(programmeId, advisorId))) {
        throw AppError.invalidField('advisorId', 'advisor.not-staff');
      }
      if (enrolment.advisorId === advisorId) return;
      await this.handOver(actor, enrolment, { advisorId, reason });
    });
  }

  /** Gives a firm that is locked to somebody else, in the open unit. */
  async handOver(
    actor: PersonActor,
    enrolment: Enrolment,
    { advisorId, reason }: Readonly<{ advisorId: string; reason: string | null }>,
  ): Promise<void> {
    const { id: enrolmentId, programmeId, enterpriseId, advisorId: fromAdvisorId } = enrolment;
    // The database looks at who has the firm now.
    await this.enrolments.addHandover({
      ...{ id: newId(), programmeId, enrolmentId, enterpriseId, fromAdvisorId, reason },
      ...{ toAdvisorId: advisorId, handedOn: this.clock.today() },
      ...{ recordedAt: this.clock.now(), recordedBy: actor.personId },
    });
    await this.enrolments.assign(enrolment, advisorId);
    await this.note('enrolment.assign', enrolment, { advisorId });
  }

  /** Keeps a move, in the open unit, and tells of it. */
  async keep(actor: PersonActor, enrolment: Enrolment, move: Move): Promise<void> {
    const { id: enrolmentId, programmeId, enterpriseId } = enrolment;
    const ids = { id: newId(), programmeId, enrolmentId, enterpriseId };
    const recorded = { recordedAt: this.clock.now(), recordedBy: actor.personId };
    await this.enrolments.addTransition({ ...ids, ...move, ...recorded });
    await this.events.publish('enrolment.moved', { programmeId, enterpriseId, enrolmentId });
  }

  note(
    action: string,
    { id, programmeId, enterpriseId }: Enrolment,
    details: Record<string, string> = {},
  ): Promise<void> {
    const subject = { subjectKind: 'enrolment', subjectId: id };
    return this.audit.record({
      action,
      ...subject,
      programmeId,
      details: { enterpriseId, ...details },
    });
  }
}
