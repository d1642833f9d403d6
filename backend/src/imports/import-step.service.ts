import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@verso/domain';

import { BulkRows } from '../platform/bulk/bulk-rows.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { BulkWriters } from './bulk-writers.js';
import type { ImportBatch } from './import-batch.entity.js';
import { ImportRowsRepository } from './import-rows.repository.js';
import { ImportSteps } from './import-steps.js';
import { type ImportKey, ImportsRepository } from './imports.repository.js';

/** How a step came out; null where the import is not running any more. */
export type StepOutcome = 'more' | 'end' | null;

/** Fewer rows than these are written by one connection: two would not be done sooner. */
const WORTH_TWO = 2_000;

/** The first half of two did not come to its end, or somebody has halted the import meanwhile. */
class OutOfTurn extends Error {}

/**
 * Writes the next rows of an import, as one step or as two halves side by side, each in a transaction
 * that ends with how far it came.
 */
@Injectable()
export class ImportStepService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly steps: ImportSteps,
    private readonly imports: ImportsRepository,
    private readonly importRows: ImportRowsRepository,
    private readonly writers: BulkWriters,
    private readonly rows: BulkRows,
  ) {}

  /** The next `size` rows. */
  step(actor: PersonActor, key: ImportKey, size: number): Promise<StepOutcome> {
    return this.inTurn(actor, key, () => this.take(actor, key, size));
  }

  /**
   * The next `size` rows, and at the same time as many after them. The first half has the import
   * locked from its beginning, as a single step has; the second one, whose turn it is, comes to it at
   * its end: it waits for the first there, and is undone where that failed or the import was halted.
   * So each half that is committed follows on what was committed before it.
   */
  async twoSteps(actor: PersonActor, key: ImportKey, size: number): Promise<StepOutcome> {
    const { promise: half, resolve } = Promise.withResolvers<number>();
    // Asked for here, where no unit is open: the first half has one of its own.
    const first = half.then((rows) => (rows > 0 ? this.take(actor, key, rows) : null));
    const second = this.inTurn(actor, key, async () => {
      const batch = await this.imports.find(key);
      const rows = halfOf(batch, size);
      const middle = rows && (await this.importRows.lineAfter(key, batch.lastLine, rows));
      if (!middle) return this.take(actor, key, size);
      resolve(rows);
      return this.takeAfter(actor, batch, { middle, size: rows });
    }).finally(() => resolve(0));
    const [one, two] = await Promise.allSettled([first, second]);
    if (one.status === 'rejected') throw one.reason;
    if (two.status === 'fulfilled') return two.value;
    // Its rows come with the next step, where there is to be one.
    if (two.reason instanceof OutOfTurn) return one.value;
    throw two.reason;
  }

  private take(actor: PersonActor, key: ImportKey, size: number): Promise<StepOutcome> {
    const step = async (batch: ImportBatch): Promise<StepOutcome> => {
      const taken = await this.write(actor, batch, { after: batch.lastLine, size });
      return taken ? this.advance(key, batch, taken) : this.finish(key, batch);
    };
    return this.steps.take(actor, key, { while: 'running', step });
  }

  private async takeAfter(
    actor: PersonActor,
    batch: ImportBatch,
    { middle, size }: { middle: number; size: number },
  ): Promise<StepOutcome> {
    const key = { programmeId: batch.programmeId, importId: batch.id };
    const taken = await this.write(actor, batch, { after: middle, size });
    const now = await this.imports.lock(key);
    if (now.state !== 'running' || now.lastLine !== middle) throw new OutOfTurn();
    return taken ? this.advance(key, now, taken) : 'more';
  }

  /** Writes rows in the open unit; answers the last line and how many, or null where there are none. */
  private async write(
    actor: PersonActor,
    { id, programmeId, kind }: ImportBatch,
    { after, size }: { after: number; size: number },
  ): Promise<Taken | null> {
    const key = { programmeId, importId: id };
    await this.rows.begin();
    const taken = await this.importRows.take(key, after, size);
    if (!taken) return null;
    const writer = this.writers.of(kind);
    await this.rows.ready();
    await writer.plan(programmeId);
    await writer.write(actor, programmeId);
    const { action, subjectKind } = writer;
    await this.rows.record({ programmeId, importId: id, action, subjectKind });
    await this.importRows.settle(key);
    return taken;
  }

  private async advance(key: ImportKey, batch: ImportBatch, taken: Taken): Promise<StepOutcome> {
    const rowsWritten = batch.rowsWritten + taken.count;
    await this.imports.change(key, { lastLine: taken.line, rowsWritten });
    return 'more';
  }

  private async finish(key: ImportKey, { kind }: ImportBatch): Promise<StepOutcome> {
    const counts = await this.importRows.counts(key);
    await this.imports.change(key, { counts });
    await this.writers.of(kind).end?.(key.programmeId);
    await this.steps.settle(key, 'done');
    return 'end';
  }

  // Two imports of one programme take turns, step by step: they may name the same firms. The turn
  // comes before the import's own lock, here as in two steps.
  private inTurn<T>(actor: PersonActor, { programmeId }: ImportKey, work: () => Promise<T>) {
    return this.unit.run(actor, async () => {
      await this.unit.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [
        `imports:${programmeId}`,
      ]);
      return work();
    });
  }
}

/** How many rows are half of what is left, at most `size`; 0 where it is not worth it. */
function halfOf({ counts, rowsWritten }: ImportBatch, size: number): number {
  const left = (counts?.created ?? 0) + (counts?.changed ?? 0) - rowsWritten;
  return left < WORTH_TWO ? 0 : Math.min(size, Math.ceil(left / 2));
}

interface Taken {
  readonly line: number;
  readonly count: number;
}
