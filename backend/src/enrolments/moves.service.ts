import { Injectable } from '@nestjs/common';
import {
  enrolmentNeedsReason,
  goesAgainstRules,
  isOpenEnrolment,
  type PersonActor,
} from '@verso/domain';

import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError, type FieldError } from '../platform/errors/app-error.js';
import { EligibilityService } from './eligibility.service.js';
import type { Enrolment } from './enrolment.entity.js';
import type { MoveEnrolmentRequest } from './enrolments.dto.js';
import { EnrolmentsRepository } from './enrolments.repository.js';
import { EnrolmentsService } from './enrolments.service.js';
import { SigningService } from './signing.service.js';

interface Asked extends Omit<MoveEnrolmentRequest, 'effectiveOn'> {
  readonly effectiveOn: string;
}

/** Moves enrolments on, or out: one at a time, and only where the programme's way in leads. */
@Injectable()
export class MovesService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly stored: EnrolmentsRepository,
    private readonly enrolments: EnrolmentsService,
    private readonly signing: SigningService,
    private readonly eligibility: EligibilityService,
    private readonly clock: Clock,
  ) {}

  /** Answers with the id of the firm. */
  move(
    actor: PersonActor,
    { programmeId, enrolmentId }: { programmeId: string; enrolmentId: string },
    request: MoveEnrolmentRequest,
  ): Promise<string> {
    return this.unit.run(actor, async () => {
      const enrolment = await this.stored.lock(programmeId, enrolmentId);
      const { stage, enterpriseId } = enrolment;
      const { to, reason = null } = request;
      await this.enrolments.requireOnCourse(enrolment, to);
      const effectiveOn = request.effectiveOn ?? this.clock.today();
      const asked = { ...request, effectiveOn };
      const lines = to === 'eligible' ? await this.eligibility.lines(enrolment) : [];
      await this.requireSound(enrolment, asked, goesAgainstRules(lines));
      if (to === 'agreed') {
        await this.signing.sign(actor, enrolment, { ...asked, signedOn: effectiveOn });
      }
      if (to === 'eligible') {
        await this.eligibility.keep(actor, enrolment, { lines, decidedOn: effectiveOn });
      }

      await this.stored.move({
        ...{ ...enrolment, stage: to },
        endedOn: isOpenEnrolment(to) ? null : effectiveOn,
      });
      const move = { fromStage: stage, toStage: to, reason, effectiveOn };
      await this.enrolments.keep(actor, enrolment, move);
      await this.enrolments.note('enrolment.move', enrolment, { from: stage, to });
      return enterpriseId;
    });
  }

  private async requireSound(
    enrolment: Enrolment,
    asked: Asked,
    isAgainstRules: boolean,
  ): Promise<void> {
    const { to, reason = null, effectiveOn } = asked;
    const errors: FieldError[] = [];
    if ((isAgainstRules || enrolmentNeedsReason(to)) && reason === null) {
      errors.push({ path: 'reason', code: 'required' });
    }
    if (effectiveOn > this.clock.today()) {
      errors.push({ path: 'effectiveOn', code: 'in-the-future' });
    } else if (effectiveOn < enrolment.enrolledOn) {
      errors.push({ path: 'effectiveOn', code: 'before-enrolment' });
    } else if (effectiveOn < (await this.stored.lastMovedOn(enrolment))) {
      errors.push({ path: 'effectiveOn', code: 'before-last-move' });
    }
    errors.push(...(await this.signing.problems(enrolment, asked)));
    if (errors.length > 0) throw AppError.invalid('request.invalid', errors);
  }
}
