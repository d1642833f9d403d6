import { createHash } from 'node:crypto';

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

  record(entry: AuditEntry): Promise<void> {
    return this.add(newId(), entry);
  }

  /**
   * Notes what would otherwise fill the trail, such as looking at a page: once an hour for each
   * person, token and row. The hour's row has an id of its own, and a second one finds it taken.
   */
  recordHourly(entry: AuditEntry): Promise<void> {
    const { actor } = this.unit;
    const who = actor.kind === 'person' ? [actor.personId, actor.token?.id] : [actor.kind];
    const what = [entry.action, entry.programmeId, entry.subjectKind, entry.subjectId];
    return this.add(
      idOfHour(this.clock.nowMs(), [...who, ...what]),
      entry,
      'ON CONFLICT DO NOTHING',
    );
  }

  private async add(id: string, entry: AuditEntry, onConflict = ''): Promise<void> {
    const { action, subjectKind, subjectId, programmeId, details = {} } = entry;
    const { actor } = this.unit;
    const personId = actor.kind === 'person' ? actor.personId : null;
    const tokenId = actor.kind === 'person' ? actor.token?.id : undefined;
    await this.unit.query(
      `INSERT INTO audit_event (id, at, actor_kind, person_id, programme_id, action, subject_kind, subject_id,
                                details, request_id)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ${onConflict}`,
      [
        id,
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

const HOUR_MS = 3_600_000;

/** A uuid of version 7 that is the same for the same words within an hour. */
function idOfHour(nowMs: number, words: readonly (string | null | undefined)[]): string {
  const hour = Math.floor(nowMs / HOUR_MS);
  const hash = createHash('sha256')
    .update(JSON.stringify([hour, ...words]))
    .digest('hex');
  const time = (hour * HOUR_MS).toString(16).padStart(12, '0');
  return [
    time.slice(0, 8),
    time.slice(8),
    `7${hash.slice(0, 3)}`,
    `8${hash.slice(3, 6)}`,
    hash.slice(6, 18),
  ].join('-');
}
