import { Injectable } from '@nestjs/common';
import type { Actor, PersonActor } from '@verso/domain';

import { AppError } from '../platform/errors/app-error.js';
import { databaseFailure } from '../platform/errors/database-refusal.js';
import type { ImportBatch } from './import-batch.entity.js';
import { STEP_ROWS } from './import-check.service.js';
import { ImportRowsRepository } from './import-rows.repository.js';
import { ImportStepService, type StepOutcome } from './import-step.service.js';
import { ImportSteps } from './import-steps.js';
import type { ImportKey } from './imports.repository.js';

/**
 * Writes the rows of a checked import. Each step is a transaction that ends with how far it came: a
 * killed worker goes on from there, and doubles nothing. What would become of a row is found out
 * again just before it is written, since the world may have moved on.
 */
@Injectable()
export class ImportRunService {
  constructor(
    private readonly steps: ImportSteps,
    private readonly importRows: ImportRowsRepository,
    private readonly writing: ImportStepService,
  ) {}

  run(actor: Actor, key: ImportKey): Promise<void> {
    const work = (person: PersonActor): Promise<void> => this.writeAll(person, key);
    return this.steps.run(actor, { key, state: 'running', work });
  }

  private async writeAll(actor: PersonActor, key: ImportKey): Promise<void> {
    let size = STEP_ROWS;
    for (;;) {
      try {
        const came = await this.next(actor, key, size);
        if (came !== 'more') return;
        size = Math.min(STEP_ROWS, size * 4);
      } catch (error) {
        if (!isOfARow(error) && !(size === STEP_ROWS && isDeadlock(error))) throw error;
        // One of these rows is none that the database takes: the step is made smaller until it is
        // alone, and set aside. Or two that are written side by side are about one firm.
        if (size === 1) await this.setAside(actor, key);
        size = Math.max(1, Math.floor(size / 8));
      }
    }
  }

  // Two connections write where all goes well; which row it is that will not go is found out by one.
  private next(actor: PersonActor, key: ImportKey, size: number): Promise<StepOutcome> {
    return size < STEP_ROWS
      ? this.writing.step(actor, key, size)
      : this.writing.twoSteps(actor, key, size);
  }

  private async setAside(actor: PersonActor, key: ImportKey): Promise<void> {
    const step = async ({ lastLine }: ImportBatch): Promise<void> => {
      const line = await this.importRows.nextLine(key, lastLine);
      if (line === null) return;
      await this.importRows.refuse(key, line, { field: '', code: 'row.refused' });
    };
    await this.steps.take(actor, key, { while: 'running', step });
  }
}

/** Whether the database refused what a row says: another time it would refuse it again. */
function isOfARow(error: unknown): boolean {
  if (error instanceof AppError) return ['conflict', 'invalid'].includes(error.kind);
  return /^2[23]/.test(databaseFailure(error)?.code ?? '');
}

const isDeadlock = (error: unknown): boolean => databaseFailure(error)?.code === '40P01';
