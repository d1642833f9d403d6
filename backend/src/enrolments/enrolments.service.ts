import { Injectable } from '@nestjs/common';
import { canMoveEnrolment, enrolmentNeedsReason, type PersonActor } from '@verso/domain';

import { EnterprisesService } from '../enterprises/enterprises.service.js';
import type { EnterpriseView } from '../enterprises/enterprises.views.js';
import { Audit } from '../platform/audit/audit.js';
import { Clock } from '../platform/clock/clock.js';
import { newId } from '../platform/clock/new-id.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError, type FieldError } from '../platform/errors/app-error.js';
import { EventBus } from '../platform/events/event-bus.js';
import type { Enrolment } from './enrolment.entity.js';
import type { EnrolmentTransition } from './enrolment-transition.entity.js';
import type { MoveEnrolmentRequest } from './enrolments.dto.js';
import { EnrolmentsRepository } from './enrolments.repository.js';

/** What a new enrolment starts from. */
export interface NewEnrolment {
  readonly programmeId: string;
  readonly enterpriseId: string;
  readonly advisorId: string;
  readonly enrolledOn: string;
  /** Taken in at once, unless it has only asked to join so far. */
  readonly stage?: 'applied' | 'active';
}

type Move = Pick<EnrolmentTransition, 'fromStage' | 'toStage' | 'reason' | 'effectiveOn'>;

/** Where firms stand in a programme: each move is kept, with who made it and why. */
@Injectable()
export class EnrolmentsService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly enrolments: EnrolmentsRepository,
    private readonly enterprises: EnterprisesService,
    private readonly events: EventBus,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Opens an enrolment, in the open unit. */
  async open(actor: PersonActor, start: NewEnrolment): Promise<string> {
    const { stage = 'active' } = start;
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
    return enrolment.id;
  }

  /** Moves an enrolment on, or out, and answers with the firm as it stands then. */
  move(
    actor: PersonActor,
    { programmeId, enrolmentId }: { programmeId: string; enrolmentId: string },
    request: MoveEnrolmentRequest,
  ): Promise<EnterpriseView> {
    return this.unit.run(actor, async () => {
      const enrolment = await this.enrolments.lock(programmeId, enrolmentId);
      const { stage, enterpriseId } = enrolment;
      const { to, reason = null } = request;
      if (!canMoveEnrolment(stage, to)) {
        throw AppError.conflict('enrolment.move-refused', { params: { from: stage, to } });
      }
      const effectiveOn = request.effectiveOn ?? this.clock.today();
      this.requireSound(enrolment, { toStage: to, reason, effectiveOn });

      const endedOn = to === 'active' ? null : effectiveOn;
      await this.enrolments.move({ ...enrolment, stage: to, endedOn });
      await this.keep(actor, enrolment, { fromStage: stage, toStage: to, reason, effectiveOn });
      await this.note('enrolment.move', enrolment, { from: stage, to });
      return this.enterprises.view(actor, { programmeId, enterpriseId });
    });
  }

  /** Gives a firm to another advisor of the programme. */
  assign(
    actor: PersonActor,
    { programmeId, enrolmentId }: { programmeId: string; enrolmentId: string },
    advisorId: string,
  ): Promise<void> {
    return this.unit.run(actor, async () => {
      const enrolment = await this.enrolments.lock(programmeId, enrolmentId);
      if (!(await this.enrolments.isStaff(programmeId, advisorId))) {
        throw AppError.invalidField('advisorId', 'advisor.not-staff');
      }
      await this.enrolments.assign(enrolment, advisorId);
      await this.note('enrolment.assign', enrolment, { advisorId });
    });
  }

  private requireSound(
    { enrolledOn }: Enrolment,
    { toStage, reason, effectiveOn }: Omit<Move, 'fromStage'>,
  ): void {
    const errors: FieldError[] = [];
    if (enrolmentNeedsReason(toStage) && reason === null) {
      errors.push({ path: 'reason', code: 'required' });
    }
    if (effectiveOn > this.clock.today()) {
      errors.push({ path: 'effectiveOn', code: 'in-the-future' });
    } else if (effectiveOn < enrolledOn) {
      errors.push({ path: 'effectiveOn', code: 'before-enrolment' });
    }
    if (errors.length > 0) throw AppError.invalid('request.invalid', errors);
  }

  private async keep(actor: PersonActor, enrolment: Enrolment, move: Move): Promise<void> {
    const { id: enrolmentId, programmeId, enterpriseId } = enrolment;
    const ids = { id: newId(), programmeId, enrolmentId, enterpriseId };
    const recorded = { recordedAt: this.clock.now(), recordedBy: actor.personId };
    await this.enrolments.addTransition({ ...ids, ...move, ...recorded });
    await this.events.publish('enrolment.moved', { programmeId, enterpriseId, enrolmentId });
  }

  private note(
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
