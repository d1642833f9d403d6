import { Injectable } from '@nestjs/common';
import { type Actor, ENDING_KINDS, type PersonActor, RETENTION_MONTHS } from '@verso/domain';

import { Audit } from '../platform/audit/audit.js';
import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import { eachAlone } from '../platform/queue/each-alone.js';
import type { RetentionRuleRequest, RetentionView } from './retention.dto.js';
import { limitsOf, monthsBefore, rulesOf } from './retention-limits.js';
import { type Counts, RetentionRepository } from './retention.repository.js';

/** How long a programme keeps what, what that comes to tonight, and doing it. */
@Injectable()
export class RetentionService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly clock: Clock,
    private readonly retention: RetentionRepository,
    private readonly audit: Audit,
  ) {}

  /** Rules with a dry run of tonight: nothing changes by looking. */
  view(actor: PersonActor, programmeId: string): Promise<RetentionView> {
    return this.unit.run(actor, async () => {
      const { rules, limits } = await this.terms(programmeId);
      const due = await this.retention.due(programmeId, limits);
      return {
        rules: rules.map((rule) => ({
          ...rule,
          limitOn: limits[rule.kind],
          due: rule.kind === 'records' ? 0 : due[rule.kind],
        })),
        firms: await this.retention.firms(programmeId, limits),
        runs: await this.retention.runs(programmeId),
      };
    });
  }

  set(actor: PersonActor, programmeId: string, rule: RetentionRuleRequest): Promise<void> {
    return this.unit.run(actor, async () => {
      await this.retention.replace(programmeId, actor.personId, rule);
      await this.audit.record({
        ...{ action: 'retention.set', subjectKind: 'programme', subjectId: programmeId },
        ...{ programmeId, details: { kind: rule.kind, months: rule.months } },
      });
    });
  }

  /** Each programme in a transaction of its own, and what is no programme's in one more. */
  async run(actor: Actor): Promise<void> {
    const programmes = await this.unit.run(actor, () => this.retention.programmes());
    const before = monthsBefore(this.clock.today(), RETENTION_MONTHS.mails);
    const parts = [
      ...programmes.map((programmeId) => () => this.runOne(programmeId)),
      () => this.retention.endCommon(before),
    ];
    await eachAlone('Retention', parts, async (part) => {
      await this.unit.run(actor, part);
    });
  }

  private async runOne(programmeId: string): Promise<void> {
    const { limits } = await this.terms(programmeId);
    const counts: Counts = { contacts: 0, notes: 0, people: 0, mails: 0 };
    for (const kind of ENDING_KINDS) {
      counts[kind] = await this.retention.end(kind, programmeId, limits[kind]);
    }
    await this.retention.noteRun(programmeId, counts);
    if (Object.values(counts).every((count) => count === 0)) return;
    const subject = { subjectKind: 'programme', subjectId: programmeId, programmeId };
    await this.audit.record({ action: 'retention.run', ...subject, details: counts });
  }

  private async terms(programmeId: string) {
    const endsOn = await this.retention.endsOn(programmeId);
    if (endsOn === null) throw AppError.notFound('programme');
    const rules = rulesOf(await this.retention.rules(programmeId));
    return { rules, limits: limitsOf(rules, this.clock.today(), endsOn) };
  }
}
