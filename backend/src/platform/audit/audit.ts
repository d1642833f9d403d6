import { Injectable } from '@nestjs/common';

import { Clock } from '../clock/clock.js';
import { newId } from '../clock/new-id.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { requestContext } from '../logging/request-context.js';

export interface AuditEntry {
  /** `noun.verb`, as in the access rules. */
  readonly action: string;
  readonly subjectKind: string;
  readonly subjectId: string | null;
  readonly programmeId?: string;
  /** Ids, codes and counts; never names or texts that people wrote. */
  readonly details?: Readonly<Record<string, string | number | boolean | null>>;
}

/** Who did what to which row, in the transaction that did it. Rows are added, never changed. */
@Injectable()
export class Audit {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async record({ action, subjectKind, subjectId, programmeId, details = {} }: AuditEntry) {
    const { actor } = this.unit;
    const personId = actor.kind === 'person' ? actor.personId : null;
    const tokenId = actor.kind === 'person' ? actor.token?.id : undefined;
    await this.unit.query(
      `INSERT INTO audit_event (id, at, actor_kind, person_id, programme_id, action, subject_kind, subject_id,
                                details, request_id)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        newId(),
        this.clock.now(),
        actor.kind,
        personId,
        programmeId ?? null,
        action,
        subjectKind,
        subjectId,
        JSON.stringify(tokenId === undefined ? details : { ...details, tokenId }),
        requestContext.current()?.requestId ?? null,
      ],
    );
  }
}
