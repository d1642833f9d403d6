import { Injectable } from '@nestjs/common';
import { isAllowed, type PersonActor } from '@verso/domain';

import { Audit } from '../platform/audit/audit.js';
import { Clock } from '../platform/clock/clock.js';
import { newId } from '../platform/clock/new-id.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import type { GoalView } from './development-path.dto.js';
import { DevelopmentPathRepository } from './development-path.repository.js';
import { DevelopmentPathService } from './development-path.service.js';
import type { RecordReadingRequest } from './goal-measures.dto.js';
import type { GoalKey } from './growth-keys.js';

/** What is read of goals that are measured. Either side may read. */
@Injectable()
export class GoalMeasuresService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly path: DevelopmentPathRepository,
    private readonly goals: DevelopmentPathService,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** A value of a day; read again, the later stands. */
  record(
    actor: PersonActor,
    key: GoalKey,
    { readOn, value }: RecordReadingRequest,
  ): Promise<GoalView[]> {
    if (readOn > this.clock.today()) throw AppError.invalidField('readOn', 'in-the-future');
    const { programmeId, enterpriseId, goalId } = key;
    const firm = { programmeId, enterpriseId };
    return this.unit.run(actor, async () => {
      const goal = await this.path.lockOpen(key);
      if (goal.measure === null) throw AppError.conflict('growth-goal.unmeasured');
      await this.path.addReading({
        ...{ ...firm, goalId, id: newId(), readOn, value, supersededAt: null },
        markedBy: isAllowed(actor, 'growth.own', firm) ? 'firm' : 'advisor',
        ...{ recordedAt: this.clock.now(), recordedBy: actor.personId },
      });
      await this.audit.record({
        ...{ action: 'growth-goal.observe', subjectKind: 'growth-goal', subjectId: goalId },
        ...{ programmeId, details: { enterpriseId } },
      });
      return this.goals.list(actor, firm);
    });
  }
}
