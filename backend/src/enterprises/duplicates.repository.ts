import { Injectable } from '@nestjs/common';
import type { FirmTraits, LocalisedText, MergeObstacle } from '@verso/domain';

import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';

export interface PairKey {
  readonly programmeId: string;
  readonly firstId: string;
  readonly secondId: string;
}

export interface NamedTraits extends FirmTraits {
  readonly id: string;
  readonly municipalityLabel: LocalisedText | null;
}

const CONTACTS = (column: 'phone' | 'email'): string => `
  ARRAY(SELECT c.${column} FROM contact c
         WHERE c.programme_id = p.programme_id AND c.enterprise_id = p.enterprise_id
           AND c.archived_at IS NULL AND c.${column} IS NOT NULL ORDER BY c.id)`;

const TRAITS_SQL = `
  SELECT p.enterprise_id AS id, e.business_id AS "businessId", p.name, p.street, p.post_code AS "postCode",
         (SELECT a.label FROM area a WHERE a.code = p.municipality_code) AS "municipalityLabel",
         ${CONTACTS('phone')} AS phones, ${CONTACTS('email')} AS emails
    FROM enterprise_profile p
    JOIN enterprise e ON e.id = p.enterprise_id
   WHERE p.programme_id = $1 AND p.enterprise_id = ANY ($2) AND p.superseded_at IS NULL`;

/** What firms are compared by, and which of them were said not to be the same. */
@Injectable()
export class DuplicatesRepository {
  constructor(private readonly unit: UnitOfWork) {}

  /** Pairs that have something in common, likeliest first. */
  candidates(programmeId: string, limit: number): Promise<{ firstId: string; secondId: string }[]> {
    return this.unit.query(
      `SELECT first_id AS "firstId", second_id AS "secondId" FROM verso.duplicate_candidates($1, $2)`,
      [programmeId, limit],
    );
  }

  /** Firms whose names look like this one. */
  async similar(programmeId: string, name: string, limit: number): Promise<string[]> {
    const rows = await this.unit.query<{ id: string }>(
      'SELECT found AS id FROM verso.similar_enterprises($1, $2, $3) found',
      [programmeId, name, limit],
    );
    return rows.map(({ id }) => id);
  }

  async traits(programmeId: string, ids: readonly string[]): Promise<Map<string, NamedTraits>> {
    const rows = await this.unit.query<NamedTraits>(TRAITS_SQL, [programmeId, ids]);
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** Why the second of the pair cannot be merged into the first. */
  async obstacle({ programmeId, firstId, secondId }: PairKey): Promise<MergeObstacle | null> {
    const [row] = await this.unit.query<{ obstacle: MergeObstacle | null }>(
      'SELECT verso.merge_obstacle($1, $2, $3) AS obstacle',
      [programmeId, firstId, secondId],
    );
    return row?.obstacle ?? null;
  }

  async distinction({ programmeId, firstId, secondId }: PairKey): Promise<string | null> {
    const [row] = await this.unit.query<{ id: string }>(
      `SELECT id FROM enterprise_distinction
        WHERE programme_id = $1 AND first_id = $2 AND second_id = $3 AND withdrawn_at IS NULL`,
      [programmeId, firstId, secondId],
    );
    return row?.id ?? null;
  }

  async distinguish(id: string, pair: PairKey, { personId, now }: By): Promise<void> {
    const { programmeId, firstId, secondId } = pair;
    await this.unit.query(
      `INSERT INTO enterprise_distinction (id, programme_id, first_id, second_id, recorded_at, recorded_by)
       VALUES ($1, $2, $3, $4, $5, $6)`,
      [id, programmeId, firstId, secondId, now, personId],
    );
  }

  async withdraw(programmeId: string, id: string, { personId, now }: By): Promise<void> {
    const withdrawn = await this.unit.execute(
      `UPDATE enterprise_distinction SET withdrawn_at = $3, withdrawn_by = $4
        WHERE programme_id = $1 AND id = $2 AND withdrawn_at IS NULL`,
      [programmeId, id, now, personId],
    );
    if (withdrawn === 0) throw AppError.notFound('distinction');
  }
}

/** Who says it, and when. */
export interface By {
  readonly personId: string;
  readonly now: Date;
}
