import { Injectable, Logger } from '@nestjs/common';
import type { Actor } from '@verso/domain';

import { Clock } from '../clock/clock.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { Audit } from './audit.js';
import { AuditChecksRepository } from './audit-checks.repository.js';
import { linksBy } from './audit-links.js';
import { ChainCheck } from './chain-check.js';

/**
 * Checks the whole chain and notes what it found. The heads of earlier checks count as published:
 * a chain that is written anew between two nights does not pass.
 */
@Injectable()
export class AuditChecker {
  private readonly logger = new Logger('Audit');

  constructor(
    private readonly unit: UnitOfWork,
    private readonly checks: AuditChecksRepository,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  async run(actor: Actor): Promise<void> {
    const heads = await this.unit.run(actor, () => this.checks.heads());
    const check = new ChainCheck(heads);
    const links = linksBy((after) => this.unit.run(actor, () => this.checks.links(after)));
    for await (const link of links) if (!check.take(link)) break;
    await this.unit.run(actor, () => this.note(check));
  }

  private async note(check: ChainCheck): Promise<void> {
    const { head, erasedRows } = check;
    const found = check.end();
    await this.checks.add({ ...head, erasedRows, found, checkedAt: this.clock.now() });
    if (!found) return;
    this.logger.error(`the audit trail does not hold at ${found.number}: ${found.why}`);
    const subject = { subjectKind: 'audit', subjectId: null };
    await this.audit.record({ action: 'audit.broken', ...subject, details: { ...found } });
  }
}
