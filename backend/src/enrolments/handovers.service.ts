import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@verso/domain';

import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError, type FieldError } from '../platform/errors/app-error.js';
import type { Enrolment } from './enrolment.entity.js';
import { EnrolmentsService } from './enrolments.service.js';
import type { AdvisorView, HandoverOfFirm, HandoverRequest } from './handovers.dto.js';
import { HandoversRepository } from './handovers.repository.js';

interface Known {
  readonly enrolments: ReadonlyMap<string, Enrolment>;
  readonly staff: ReadonlySet<string>;
}

/** Gives several firms to other advisors at once, as when somebody leaves. */
@Injectable()
export class HandoversService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly stored: HandoversRepository,
    private readonly enrolments: EnrolmentsService,
  ) {}

  /** Everybody who looks after firms, or could. */
  advisors(actor: PersonActor, programmeId: string): Promise<AdvisorView[]> {
    return this.unit.run(actor, () => this.stored.advisors(programmeId));
  }

  /** All firms or none: of a refusal each firm that stands in the way is named. */
  handOver(
    actor: PersonActor,
    programmeId: string,
    { firms, reason }: HandoverRequest,
  ): Promise<void> {
    return this.unit.run(actor, async () => {
      const ids = firms.map(({ enterpriseId }) => enterpriseId);
      const enrolments = await this.stored.lock(programmeId, ids);
      const advisors = await this.stored.advisors(programmeId);
      const staff = new Set(
        advisors.filter(({ isStaff }) => isStaff).map(({ personId }) => personId),
      );
      const refused = refusals(firms, { enrolments, staff });
      if (refused.length > 0) throw AppError.conflict('handover.refused', { fields: refused });
      for (const { enterpriseId, toAdvisorId: advisorId } of firms) {
        const enrolment = enrolments.get(enterpriseId);
        if (enrolment) await this.enrolments.handOver(actor, enrolment, { advisorId, reason });
      }
    });
  }
}

function refusals(firms: readonly HandoverOfFirm[], known: Known): FieldError[] {
  const seen = new Set<string>();
  return firms.flatMap((firm, nth) => {
    const at = `firms.${nth}`;
    if (seen.has(firm.enterpriseId)) {
      return [{ path: `${at}.enterpriseId`, code: 'handover.repeated' }];
    }
    seen.add(firm.enterpriseId);
    return refusalOf(firm, known).map(({ path, code }) => ({ path: `${at}.${path}`, code }));
  });
}

function refusalOf(firm: HandoverOfFirm, { enrolments, staff }: Known): FieldError[] {
  const enrolment = enrolments.get(firm.enterpriseId);
  if (!enrolment) return [{ path: 'enterpriseId', code: 'enterprise.not-found' }];
  if (enrolment.advisorId !== firm.fromAdvisorId) {
    return [{ path: 'fromAdvisorId', code: 'handover.other-advisor' }];
  }
  if (firm.toAdvisorId === firm.fromAdvisorId) {
    return [{ path: 'toAdvisorId', code: 'handover.same-advisor' }];
  }
  return staff.has(firm.toAdvisorId) ? [] : [{ path: 'toAdvisorId', code: 'advisor.not-staff' }];
}
