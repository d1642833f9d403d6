import { Injectable } from '@nestjs/common';
import type { Actor, PersonActor } from '@verso/domain';

import { BulkRows } from '../platform/bulk/bulk-rows.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import { databaseFailure } from '../platform/errors/database-refusal.js';
import { BulkWriters } from './bulk-writers.js';
import type { ImportBatch } from './import-batch.entity.js';
import { STEP_ROWS } from './import-check.service.js';
import { ImportRowsRepository } from './import-rows.repository.js';
import { ImportSteps } from './import-steps.js';
import { type ImportKey, ImportsRepository } from './imports.repository.js';

const MORE = 'more';
const END = 'end';

/**
 * Writes the rows of a checked import. Each step is a transaction that ends with how far it came: a
 * killed worker goes on from there, and doubles nothing. What would become of a row is found out
 * again just before it is written, since the world may have moved on.
 */
@Injectable()
export class ImportRunService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly steps: ImportSteps,
    private readonly imports: ImportsRepository,
    private readonly importRows: ImportRowsRepository,
    private readonly writers: BulkWriters,
    private readonly rows: BulkRows,
  ) {}

  run(actor: Actor, key: ImportKey): Promise<void> {
    const work = (person: PersonActor): Promise<void> => this.writeAll(person, key);
    return this.steps.run(actor, { key, state: 'running', work });
  }

  private async writeAll(actor: PersonActor, key: ImportKey): Promise<void> {
    let size = STEP_ROWS;
    for (;;) {
      try {
        const came = await this.step(actor, key, size);
        if (came !== MORE) return;
        size = Math.min(STEP_ROWS, size * 4);
      } catch (error) {
        if (!isOfARow(error)) throw error;
        // One of these rows is none that the database takes: the step is made smaller until it is
        // alone, and set aside.
        if (size === 1) await this.setAside(actor, key);
        size = Math.max(1, Math.floor(size / 8));
      }
    }
  }

  private step(actor: PersonActor, key: ImportKey, size: number) {
    const step = async (batch: ImportBatch): Promise<typeof MORE | typeof END> => {
      await this.inTurn(key);
      await this.rows.begin();
      const taken = await this.importRows.take(key, batch.lastLine, size);
      if (!taken) return this.finish(key, batch);
      await this.write(actor, batch);
      await this.importRows.settle(key);
      const rowsWritten = batch.rowsWritten + taken.count;
      await this.imports.change(key, { lastLine: taken.line, rowsWritten });
      return MORE;
    };
    return this.steps.take(actor, key, { while: 'running', step });
  }

  private async write(actor: PersonActor, { id, programmeId, kind }: ImportBatch): Promise<void> {
    const writer = this.writers.of(kind);
    await this.rows.ready();
    await writer.plan(programmeId);
    await writer.write(actor, programmeId);
    const { action, subjectKind } = writer;
    await this.rows.record({ programmeId, importId: id, action, subjectKind });
  }

  private async finish(key: ImportKey, { kind }: ImportBatch): Promise<typeof END> {
    const counts = await this.importRows.counts(key);
    await this.imports.change(key, { counts });
    await this.writers.of(kind).end?.(key.programmeId);
    await this.steps.settle(key, 'done');
    return END;
  }

  private async setAside(actor: PersonActor, key: ImportKey): Promise<void> {
    const step = async ({ lastLine }: ImportBatch): Promise<void> => {
      const line = await this.importRows.nextLine(key, lastLine);
      if (line === null) return;
      await this.importRows.refuse(key, line, { field: '', code: 'row.refused' });
    };
    await this.steps.take(actor, key, { while: 'running', step });
  }

  // Two imports of one programme take turns, step by step: they may name the same firms.
  private async inTurn({ programmeId }: ImportKey): Promise<void> {
    await this.unit.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [
      `imports:${programmeId}`,
    ]);
  }
}

/** Whether the database refused what a row says: another time it would refuse it again. */
function isOfARow(error: unknown): boolean {
  if (error instanceof AppError) return ['conflict', 'invalid'].includes(error.kind);
  return /^2[23]/.test(databaseFailure(error)?.code ?? '');
}
