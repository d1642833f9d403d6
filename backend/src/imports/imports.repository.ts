import { Injectable } from '@nestjs/common';
import type { DecimalSign, ImportKind, MappedColumn, PersonActor } from '@verso/domain';

import { newId } from '../platform/clock/new-id.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import { type CursorValue, jsonPageSql } from '../platform/http/page.js';
import { ImportBatch } from './import-batch.entity.js';

/** One import of one programme. */
export interface ImportKey {
  readonly programmeId: string;
  readonly importId: string;
}

/** How a programme's spreadsheet names its columns. */
export interface SavedMapping {
  readonly kind: ImportKind;
  readonly columns: readonly MappedColumn[];
  readonly decimalSign: DecimalSign;
}

/** The same, with every header of the file in which they were named. */
export interface KeptMapping extends SavedMapping {
  readonly headers: readonly string[];
}

const NAME = `(SELECT i.name FROM person_identity i WHERE i.person_id = b.created_by)`;
const LIST_SQL = jsonPageSql(
  `SELECT json_build_object('id', b.id, 'kind', b.kind, 'state', b.state, 'fileName', b.file_name, 'counts', b.counts,
            'createdAt', to_char(b.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
            'createdByName', ${NAME}) AS item,
          json_build_array(b.created_at, b.id) AS key
     FROM import_batch b
    WHERE b.programme_id = $1 AND ($2::timestamptz IS NULL OR (b.created_at, b.id) < ($2::timestamptz, $3::uuid))
    ORDER BY b.created_at DESC, b.id DESC LIMIT $4::int + 1`,
  '$4::int',
);

@Injectable()
export class ImportsRepository {
  constructor(private readonly unit: UnitOfWork) {}

  list(programmeId: string, after: readonly CursorValue[] | null, limit: number): Promise<string> {
    return this.unit.json(LIST_SQL, [programmeId, after?.[0], after?.[1], limit]);
  }

  async add(batch: ImportBatch): Promise<void> {
    await this.unit.manager.insert(ImportBatch, batch);
  }

  async find({ programmeId, importId }: ImportKey): Promise<ImportBatch> {
    const found = await this.unit.manager.findOneBy(ImportBatch, { programmeId, id: importId });
    if (!found) throw AppError.notFound('import');
    return found;
  }

  /** The import, locked until the unit ends. */
  async lock({ programmeId, importId }: ImportKey): Promise<ImportBatch> {
    const found = await this.unit.manager.findOne(ImportBatch, {
      where: { programmeId, id: importId },
      lock: { mode: 'pessimistic_write' },
    });
    if (!found) throw AppError.notFound('import');
    return found;
  }

  /** Those who start imports of a programme follow one another. */
  async startOneByOne(programmeId: string): Promise<void> {
    await this.unit.query(
      `SELECT pg_advisory_xact_lock(hashtextextended('import-start:' || $1, 0))`,
      [programmeId],
    );
  }

  /** Another import of the same file that writes now, or has written since this one was checked. */
  async twinOf(batch: ImportBatch): Promise<Pick<ImportBatch, 'id' | 'state'> | null> {
    const [twin] = await this.unit.query<Pick<ImportBatch, 'id' | 'state'>>(
      `SELECT id, state FROM import_batch
        WHERE programme_id = $1 AND id <> $2 AND file_sha256 = $3 AND kind = $4
          AND (state IN ('running', 'paused') OR (rows_written > 0 AND settled_at > $5))
        ORDER BY settled_at DESC NULLS FIRST LIMIT 1`,
      [batch.programmeId, batch.id, batch.fileSha256, batch.kind, batch.checkedAt],
    );
    return twin ?? null;
  }

  async change({ programmeId, importId }: ImportKey, change: Partial<ImportBatch>): Promise<void> {
    await this.unit.manager.update(ImportBatch, { programmeId, id: importId }, change);
  }

  async nameOf(personId: string): Promise<string | null> {
    const [row] = await this.unit.query<{ name: string }>(
      'SELECT i.name FROM person_identity i WHERE i.person_id = $1',
      [personId],
    );
    return row?.name ?? null;
  }

  /** Whether another import of the programme still refers to a file. */
  async isKept(programmeId: string, sha256: string): Promise<boolean> {
    const rows = await this.unit.query(
      'SELECT 1 AS kept FROM import_batch WHERE programme_id = $1 AND file_sha256 = $2 LIMIT 1',
      [programmeId, sha256],
    );
    return rows.length > 0;
  }

  /** The latest way of naming columns whose headers the file all has. */
  async mappingFor(programmeId: string, headers: readonly string[]): Promise<KeptMapping | null> {
    const [row] = await this.unit.query<KeptMapping>(
      `SELECT m.kind, m.columns, m.decimal_sign AS "decimalSign", m.headers FROM import_mapping m
        WHERE m.programme_id = $1 AND NOT EXISTS (
          SELECT 1 FROM jsonb_array_elements(m.columns) c WHERE NOT $2::jsonb ? (c ->> 'header'))
        ORDER BY jsonb_array_length(m.columns) DESC, m.saved_at DESC, m.id LIMIT 1`,
      [programmeId, JSON.stringify(headers)],
    );
    return row ?? null;
  }

  async saveMapping(
    actor: PersonActor,
    programmeId: string,
    mapping: KeptMapping,
    at: Date,
  ): Promise<void> {
    const key = JSON.stringify(mapping.columns.map(({ header }) => header).sort());
    await this.unit.query(
      `INSERT INTO import_mapping (id, programme_id, kind, header_key, columns, decimal_sign, headers, saved_at,
              saved_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
       ON CONFLICT (programme_id, header_key) DO UPDATE
         SET kind = excluded.kind, columns = excluded.columns, decimal_sign = excluded.decimal_sign,
             headers = excluded.headers, saved_at = excluded.saved_at, saved_by = excluded.saved_by`,
      [
        ...[newId(), programmeId, mapping.kind, key, JSON.stringify(mapping.columns)],
        ...[mapping.decimalSign, JSON.stringify(mapping.headers), at, actor.personId],
      ],
    );
  }
}
