import { Injectable } from '@nestjs/common';
import { addDays, ERASURE_DAYS, type ErasureRefusal } from '@verso/domain';

import { Clock } from '../platform/clock/clock.js';
import { newId } from '../platform/clock/new-id.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import type { ErasureAhead, ErasureRow } from './erasures.dto.js';

export interface Subject {
  readonly personId: string | null;
  readonly programmeId: string | null;
  readonly enterpriseId: string | null;
}

/** A request with what only its own page needs. */
export interface Erasure extends ErasureRow {
  readonly email: string | null;
  readonly proof: object | null;
}

const ERASURE = `
  SELECT r.id, r.subject, r.state, r.person_id AS "personId", r.programme_id AS "programmeId",
         r.enterprise_id AS "enterpriseId", coalesce(i.name, f.name) AS name, i.email, p.label AS "programmeLabel",
         r.requested_at AS "requestedAt", b.name AS "requestedByName", r.due_on AS "dueOn",
         r.settled_at AS "settledAt", r.refusal, r.proof
    FROM erasure_request r
    LEFT JOIN person_identity i ON i.person_id = r.person_id
    LEFT JOIN person_identity b ON b.person_id = r.requested_by
    LEFT JOIN programme p ON p.id = r.programme_id
    LEFT JOIN enterprise_profile f ON f.programme_id = r.programme_id AND f.enterprise_id = r.enterprise_id
     AND f.superseded_at IS NULL`;
const OPEN_FIRST = `ORDER BY (r.state = 'open') DESC, r.due_on, r.id LIMIT 500`;

/** Requests for erasure. The erasing itself is a door of the database. */
@Injectable()
export class ErasuresRepository {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async add(requestedBy: string, { personId, programmeId, enterpriseId }: Subject) {
    const id = newId();
    await this.unit.query(
      `INSERT INTO erasure_request (id, subject, person_id, programme_id, enterprise_id, state, requested_at,
                                    requested_by, due_on)
       VALUES ($1, $2, $3, $4, $5, 'open', $6, $7, $8)`,
      [
        ...[id, personId === null ? 'enterprise' : 'person', personId, programmeId, enterpriseId],
        ...[this.clock.now(), requestedBy, addDays(this.clock.today(), ERASURE_DAYS)],
      ],
    );
    return id;
  }

  list(): Promise<Erasure[]> {
    return this.unit.query<Erasure>(`${ERASURE} ${OPEN_FIRST}`);
  }

  /** What the person of the unit has asked for, or what is asked about her. */
  own(): Promise<Erasure[]> {
    return this.unit.query<Erasure>(
      `${ERASURE} WHERE verso.person_id() IN (r.requested_by, r.person_id) ${OPEN_FIRST}`,
    );
  }

  async find(id: string): Promise<Erasure | null> {
    const [row] = await this.unit.query<Erasure>(`${ERASURE} WHERE r.id = $1`, [id]);
    return row ?? null;
  }

  /** The open request about a person. */
  async openAbout(personId: string): Promise<string | null> {
    const [row] = await this.unit.query<{ id: string }>(
      `SELECT id FROM erasure_request WHERE person_id = $1 AND state = 'open'`,
      [personId],
    );
    return row?.id ?? null;
  }

  async ahead({ personId, programmeId, enterpriseId }: Subject): Promise<ErasureAhead | null> {
    const [row] = await this.unit.query<{ ahead: ErasureAhead | null }>(
      'SELECT verso.erasure_ahead($1, $2, $3) AS ahead',
      [personId, programmeId, enterpriseId],
    );
    return row?.ahead ?? null;
  }

  /** Whether a firm is in the programme still: it leaves before it is forgotten. */
  async isTakingPart({ programmeId, enterpriseId }: Subject): Promise<boolean> {
    const rows = await this.unit.query(
      `SELECT id FROM enrolment WHERE programme_id = $1 AND enterprise_id = $2 AND ended_on IS NULL`,
      [programmeId, enterpriseId],
    );
    return rows.length > 0;
  }

  /** The proof; null where the request is not this actor's to settle, or was refused. */
  async carryOut(id: string): Promise<object | null> {
    const [row] = await this.unit.query<{ proof: object | null }>(
      'SELECT verso.carry_out_erasure($1, $2) AS proof',
      [id, this.clock.now()],
    );
    return row?.proof ?? null;
  }

  /** False when it was settled before. */
  async refuse(id: string, reason: ErasureRefusal): Promise<boolean> {
    const count = await this.unit.execute(
      `UPDATE erasure_request SET state = 'refused', refusal = $2, settled_at = $3, settled_by = verso.person_id()
        WHERE id = $1 AND state = 'open'`,
      [id, reason, this.clock.now()],
    );
    return count === 1;
  }
}
