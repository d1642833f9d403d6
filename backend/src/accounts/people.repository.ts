import { Injectable } from '@nestjs/common';
import type { GivenRole, Language } from '@verso/domain';

import { Clock } from '../platform/clock/clock.js';
import { newId } from '../platform/clock/new-id.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { type CursorValue, jsonPageSql } from '../platform/http/page.js';

export interface PeopleFilter {
  readonly search: string | null;
  readonly after: CursorValue[] | null;
  readonly limit: number;
}

export interface NewGrant {
  readonly personId: string;
  readonly role: GivenRole;
  readonly programmeId: string | null;
}

// Sorted as people expect of names; the id tells namesakes apart.
const PEOPLE = jsonPageSql(
  `SELECT json_build_object('id', i.person_id, 'name', i.name, 'email', i.email, 'language', i.language,
            'hasSecondStep', verso.has_totp(i.person_id), 'roles', coalesce((SELECT json_agg(json_build_object('grantId', g.id, 'role', g.role,
                'programmeId', g.programme_id, 'programmeLabel', p.label, 'enterpriseId', g.enterprise_id)
                ORDER BY g.granted_at, g.id)
              FROM role_grant g LEFT JOIN programme p ON p.id = g.programme_id
             WHERE g.person_id = i.person_id AND g.ended_at IS NULL), '[]'::json)) AS item,
          json_build_array(i.name, i.person_id) AS key
     FROM person_identity i
    WHERE ($1::text IS NULL OR strpos(lower(i.name), lower($1)) > 0 OR strpos(i.email, lower($1)) > 0)
      AND ($2::text IS NULL OR (i.name COLLATE "fi-x-icu", i.person_id) > ($2 COLLATE "fi-x-icu", $3::uuid))
    ORDER BY i.name COLLATE "fi-x-icu", i.person_id LIMIT $4::int + 1`,
  '$4::int',
);

/** People as an administrator sees them, and their roles. */
@Injectable()
export class PeopleRepository {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  list({ search, after, limit }: PeopleFilter): Promise<string> {
    return this.unit.json(PEOPLE, [search, after?.[0], after?.[1], limit]);
  }

  /** The person with this address, made when there is none. */
  async ensure(person: { name: string; email: string; language: Language }): Promise<string> {
    const [row] = await this.unit.query<{ id: string }>(
      'SELECT verso.invite_person($1, $2, $3, NULL, $4, $5) AS id',
      [newId(), person.name, person.email, person.language, this.clock.now()],
    );
    if (!row) throw new Error('The person was not made');
    return row.id;
  }

  async languageOf(personId: string): Promise<Language | null> {
    const [row] = await this.unit.query<{ language: Language }>(
      'SELECT language FROM person_identity WHERE person_id = $1',
      [personId],
    );
    return row?.language ?? null;
  }

  async hasProgramme(programmeId: string): Promise<boolean> {
    const rows = await this.unit.query('SELECT 1 AS one FROM programme WHERE id = $1', [
      programmeId,
    ]);
    return rows.length > 0;
  }

  async addGrant({ personId, role, programmeId }: NewGrant): Promise<string> {
    const id = newId();
    await this.unit.query(
      `INSERT INTO role_grant (id, person_id, role, programme_id, granted_at, granted_by)
       VALUES ($1, $2, $3, $4, $5, verso.person_id())`,
      [id, personId, role, programmeId, this.clock.now()],
    );
    return id;
  }

  async findGrant(id: string): Promise<{ role: string; personId: string } | null> {
    const rows = await this.unit.query<{ role: string; personId: string }>(
      'SELECT role, person_id AS "personId" FROM role_grant WHERE id = $1 AND ended_at IS NULL FOR UPDATE',
      [id],
    );
    return rows[0] ?? null;
  }

  /**
   * How many administrators there are. Behind the lock that an erasure takes too: two cannot go at
   * once, whichever way they go.
   */
  async countAdministrators(): Promise<number> {
    await this.unit.query(`SELECT pg_advisory_xact_lock(hashtextextended('administrators', 0))`);
    const rows = await this.unit.query(
      `SELECT id FROM role_grant WHERE role = 'administrator' AND ended_at IS NULL`,
    );
    return rows.length;
  }

  async endGrant(id: string): Promise<void> {
    await this.unit.query('UPDATE role_grant SET ended_at = $2 WHERE id = $1', [
      id,
      this.clock.now(),
    ]);
  }
}
