import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@verso/domain';

import { Audit } from '../platform/audit/audit.js';
import { Clock } from '../platform/clock/clock.js';
import { newId } from '../platform/clock/new-id.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import { Outbox } from '../platform/outbox/outbox.js';
import type { MergeRequest, MergeView } from './duplicates.dto.js';
import type { CreatedRow } from './enterprises.dto.js';
import type { FirmKey } from './enterprises.repository.js';
import { MergesRepository } from './merges.repository.js';

/** Makes one firm of two rows, and two of one again. Figures of the months that count them follow. */
@Injectable()
export class MergesService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly merges: MergesRepository,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  list(actor: PersonActor, key: FirmKey): Promise<MergeView[]> {
    return this.unit.run(actor, () => this.merges.list(key));
  }

  /** Merges another firm into this one. Whoever comes second finds one of them gone. */
  merge(
    actor: PersonActor,
    key: FirmKey,
    { withEnterpriseId: mergedId }: MergeRequest,
  ): Promise<CreatedRow> {
    if (mergedId === key.enterpriseId) {
      throw AppError.conflict('merge.one-firm');
    }
    return this.unit.run(actor, async () => {
      const months = await this.merges.monthsOf(key.programmeId, [key.enterpriseId, mergedId]);
      const times = { now: this.clock.now(), today: this.clock.today() };
      const id = newId();
      if (!(await this.merges.merge(key, { id, mergedId, ...times }))) {
        throw AppError.notFound('enterprise');
      }
      await this.follow('enterprise.merge', key, { months, details: { mergeId: id, mergedId } });
      return { id };
    });
  }

  /** Takes a merge back, as long as nothing newer rests on it. */
  undo(actor: PersonActor, key: FirmKey, mergeId: string): Promise<void> {
    return this.unit.run(actor, async () => {
      const months = await this.merges.monthsOf(key.programmeId, [key.enterpriseId]);
      const isOf = await this.merges.isOf(key, mergeId);
      if (!isOf || !(await this.merges.undo(key.programmeId, mergeId, this.clock.now()))) {
        throw AppError.notFound('merge');
      }
      await this.follow('enterprise.unmerge', key, { months, details: { mergeId } });
    });
  }

  private async follow(
    action: string,
    { programmeId, enterpriseId }: FirmKey,
    { months, details }: Following,
  ): Promise<void> {
    const subject = { subjectKind: 'enterprise', subjectId: enterpriseId, programmeId };
    await this.audit.record({ action, ...subject, details });
    for (const month of months) {
      await this.outbox.add('rollups.recompute', { programmeId, month }, { asSystem: true });
    }
  }
}

interface Following {
  readonly months: readonly string[];
  readonly details: Readonly<Record<string, string>>;
}
