import { Injectable } from '@nestjs/common';
import { type Actor, helsinkiDate, IMPORT_LIMITS, type PersonActor } from '@verso/domain';

import { type BulkRow, BulkRows } from '../platform/bulk/bulk-rows.js';
import { AppError } from '../platform/errors/app-error.js';
import { RegionsService } from '../regions/regions.service.js';
import { BulkWriters } from './bulk-writers.js';
import type { ImportBatch } from './import-batch.entity.js';
import { ImportFiles } from './import-files.js';
import { ImportSteps } from './import-steps.js';
import { ImportStore } from './import-store.js';
import type { ImportKey } from './imports.repository.js';
import { knownCodes } from './known-codes.js';
import { RowReader } from './row-reading.js';

/** Rows of one step, of which two may be under way: a dead worker loses no more, a pause waits no longer. */
export const STEP_ROWS = 10_000;

/** Reads a file and says what would become of each row. Writes nothing but that. */
@Injectable()
export class ImportCheckService {
  constructor(
    private readonly steps: ImportSteps,
    private readonly files: ImportFiles,
    private readonly store: ImportStore,
    private readonly writers: BulkWriters,
    private readonly rows: BulkRows,
    private readonly regions: RegionsService,
  ) {}

  check(actor: Actor, key: ImportKey): Promise<void> {
    const work = (person: PersonActor): Promise<void> => this.read(person, key);
    return this.steps.run(actor, { key, state: 'checking', work });
  }

  private async read(actor: PersonActor, key: ImportKey): Promise<void> {
    const batch = await this.steps.take(actor, key, {
      while: 'checking',
      step: (found) => Promise.resolve(found),
    });
    if (!batch) return;
    const reader = await this.readerOf(actor, batch);
    // While the database keeps one step, the next is read.
    let kept = Promise.resolve(true);
    try {
      for await (const step of this.stepsOf(batch, reader)) {
        if (!(await kept)) return;
        kept = this.keep(actor, key, step);
      }
    } finally {
      await Promise.allSettled([kept]);
    }
    if (await kept) await this.finish(actor, key);
  }

  /**
   * What the file says, some rows at a time. Rows that a worker before this one has kept are read
   * again, for what they have in common with later ones, and not handed out again.
   */
  private async *stepsOf(batch: ImportBatch, reader: RowReader): AsyncGenerator<BulkRow[]> {
    let step: BulkRow[] = [];
    let count = 0;
    for await (const rows of this.files.rowsOf(batch)) {
      for (const row of rows) {
        const read = row.line > batch.headerLine ? reader.read(row) : null;
        if (!read) continue;
        count += 1;
        if (count > IMPORT_LIMITS.rows) throw AppError.invalid('file.too-many-rows');
        if (row.line > batch.lastLine) step.push({ ...read, cells: row.cells });
      }
      if (step.length < STEP_ROWS) continue;
      yield step;
      step = [];
    }
    if (count === 0) throw AppError.invalid('file.no-rows');
    if (step.length > 0) yield step;
  }

  private async readerOf(actor: PersonActor, batch: ImportBatch): Promise<RowReader> {
    const { kind, headers, columns, decimalSign: decimal } = batch;
    const areas = await this.regions.areas(actor, 'municipality');
    const industries = await this.regions.industries(actor, 'TOL2025');
    const codes = knownCodes(areas, industries);
    const today = helsinkiDate(batch.createdAt.getTime());
    return new RowReader({ kind, headers, columns, decimal, codes, today });
  }

  private async keep(actor: PersonActor, key: ImportKey, read: readonly BulkRow[]) {
    const kept = await this.steps.take(actor, key, {
      while: 'checking',
      step: async ({ kind, rowsChecked, lastLine }) => {
        // Another worker may have read the same and come first.
        const step = read.filter(({ line }) => line > lastLine);
        if (step.length === 0) return true;
        await this.rows.begin();
        await this.rows.add(step);
        await this.writers.of(kind).plan(key.programmeId);
        await this.store.keep(key, {
          lastLine: step.at(-1)?.line ?? 0,
          rowsChecked: rowsChecked + step.length,
        });
        return true;
      },
    });
    return kept === true;
  }

  // With nothing to write there is nothing to wait for either: the import has come to its end.
  private async finish(actor: PersonActor, key: ImportKey): Promise<void> {
    const step = async (): Promise<void> => {
      const toWrite = await this.store.checked(key);
      if (toWrite === 0) await this.steps.settle(key, 'done');
    };
    await this.steps.take(actor, key, { while: 'checking', step });
  }
}
