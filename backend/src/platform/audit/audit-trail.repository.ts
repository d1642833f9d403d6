import { Injectable } from '@nestjs/common';
import { PROGRAMME_TIME_ZONE } from '@verso/domain';
import { isUUID } from 'class-validator';

import { UnitOfWork } from '../database/unit-of-work.js';
import { type CursorValue, jsonPageSql } from '../http/page.js';
import { GENESIS, type Head } from './audit-chain.js';

export interface TrailQuestion {
  /** Null when nobody is searched for. */
  readonly people: readonly string[] | null;
  readonly subjectKind: string | undefined;
  readonly subjectId: string | undefined;
  readonly action: string | undefined;
  /** The first and the last day, in Helsinki. */
  readonly since: string | undefined;
  readonly until: string | undefined;
  readonly after: readonly CursorValue[] | null;
  readonly limit: number;
}

const midnight = (day: string): string =>
  `(${day}::timestamp AT TIME ZONE '${PROGRAMME_TIME_ZONE}')`;

const personOf = (id: string): string => `(
  SELECT json_build_object('id', p.id, 'name', CASE WHEN p.archived_at IS NULL THEN i.name END)
    FROM person p LEFT JOIN person_identity i ON i.person_id = p.id WHERE p.id = ${id})`;

const ITEM = `json_build_object('id', e.id,
  'at', to_char(e.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'actorKind', e.actor_kind,
  'person', ${personOf('e.person_id')}, 'action', e.action, 'subjectKind', e.subject_kind,
  'subjectId', e.subject_id, 'subject', CASE e.subject_kind WHEN 'person' THEN ${personOf('e.subject_id')} END,
  'programmeLabel', (SELECT g.label FROM programme g WHERE g.id = e.programme_id), 'details', e.details,
  'number', e.sealed_as, 'isErased', e.is_forgotten
    OR coalesce((SELECT s.salt IS NULL FROM audit_seal s WHERE s.number = e.sealed_as), false))`;

/** Every value of a column, from one to the next along its index. */
const distinct = (column: string): string => `
  WITH RECURSIVE code AS (
    (SELECT ${column} AS value FROM audit_event ORDER BY ${column} LIMIT 1)
    UNION ALL
    SELECT (SELECT e.${column} FROM audit_event e WHERE e.${column} > code.value ORDER BY e.${column} LIMIT 1)
      FROM code WHERE code.value IS NOT NULL)
  SELECT value AS code FROM code WHERE value IS NOT NULL ORDER BY value`;

/** The audit trail as administrators read it. Names are looked up; none stands in it. */
@Injectable()
export class AuditTrailRepository {
  constructor(private readonly unit: UnitOfWork) {}

  /** Those whose name or address contains the text, or who has this id; one more than the limit. */
  async people(text: string, limit: number): Promise<string[]> {
    if (isUUID(text)) return [text];
    const rows = await this.unit.query<{ id: string }>(
      `SELECT i.person_id AS id FROM person_identity i
        WHERE strpos(lower(i.name), lower($1)) > 0 OR strpos(i.email, lower($1)) > 0
        ORDER BY i.person_id LIMIT $2::int + 1`,
      [text, limit],
    );
    return rows.map(({ id }) => id);
  }

  page(question: TrailQuestion): Promise<string> {
    const { people, subjectKind, subjectId, action, since, until, after, limit } = question;
    const values: unknown[] = [limit];
    const given = (value: unknown, condition: (place: string) => string): string[] =>
      value === null || value === undefined ? [] : [condition(`$${values.push(value)}`)];
    const conditions = [
      ...given(
        people,
        (p) => `(e.person_id = ANY (${p}::uuid[])
        OR (e.subject_kind = 'person' AND e.subject_id = ANY (${p}::uuid[])))`,
      ),
      ...given(subjectKind, (p) => `e.subject_kind = ${p}::text`),
      ...given(subjectId, (p) => `e.subject_id = ${p}::uuid`),
      ...given(action, (p) => `e.action = ${p}::text`),
      ...given(since, (p) => `e.at >= ${midnight(`${p}::date`)}`),
      ...given(until, (p) => `e.at < ${midnight(`(${p}::date + 1)`)}`),
      ...given(
        after?.[0],
        (at) => `(e.at, e.id) < (${at}::timestamptz, $${values.push(after?.[1])}::uuid)`,
      ),
    ];
    const where = conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`;
    const rows = `SELECT ${ITEM} AS item, json_build_array(e.at, e.id) AS key
      FROM (SELECT * FROM audit_event e ${where} ORDER BY e.at DESC, e.id DESC LIMIT $1::int + 1) e
      ORDER BY e.at DESC, e.id DESC`;
    return this.unit.json(jsonPageSql(rows, '$1::int'), values);
  }

  async head(): Promise<Head & { readonly sealedAt: Date | null }> {
    const [row] = await this.unit.query<Head & { sealedAt: Date }>(
      'SELECT number, hash, sealed_at AS "sealedAt" FROM audit_seal ORDER BY number DESC LIMIT 1',
    );
    return row ?? { ...GENESIS, sealedAt: null };
  }

  async waiting(): Promise<number> {
    const [row] = await this.unit.query<{ waiting: number }>(
      'SELECT count(*) AS waiting FROM audit_event WHERE sealed_as IS NULL',
    );
    return row?.waiting ?? 0;
  }

  actions(): Promise<{ code: string }[]> {
    return this.unit.query(distinct('action'));
  }

  subjectKinds(): Promise<{ code: string }[]> {
    return this.unit.query(distinct('subject_kind'));
  }
}
