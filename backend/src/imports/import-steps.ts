import { Injectable } from '@nestjs/common';
import { type Actor, type ImportState, isAllowed, type PersonActor } from '@verso/domain';

import { Audit } from '../platform/audit/audit.js';
import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import type { ImportBatch } from './import-batch.entity.js';
import { type ImportKey, ImportsRepository } from './imports.repository.js';

/** The steps that a job takes with an import, each in a unit of its own: a job that dies goes on where it was. */
@Injectable()
export class ImportSteps {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly imports: ImportsRepository,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /**
   * One step, with the import locked. Not taken, and answered with null, where the import is not in
   * this state any more: somebody has paused or cancelled it.
   */
  take<T>(
    actor: PersonActor,
    key: ImportKey,
    { while: state, step }: { while: ImportState; step: (batch: ImportBatch) => Promise<T> },
  ): Promise<T | null> {
    return this.unit.run(actor, async () => {
      const batch = await this.imports.lock(key);
      return batch.state === state ? step(batch) : null;
    });
  }

  /**
   * Does the whole of a job. What can never succeed ends the import, and says why. Where that is what
   * the file holds, the job has done what it was to do: it has found it out.
   */
  async run(
    actor: Actor,
    {
      key,
      state,
      work,
    }: { key: ImportKey; state: ImportState; work: (actor: PersonActor) => Promise<void> },
  ): Promise<void> {
    try {
      const { programmeId } = key;
      if (actor.kind !== 'person' || !isAllowed(actor, 'import.manage', { programmeId })) {
        throw AppError.forbidden('action.forbidden');
      }
      await work(actor);
    } catch (error) {
      if (error instanceof AppError && error.kind !== 'unavailable') {
        await this.fail(key, state, error.code);
        if (isOfTheFile(error)) return;
      }
      throw error;
    }
  }

  /** In the open unit. */
  async settle(key: ImportKey, state: ImportState): Promise<void> {
    const now = this.clock.now();
    await this.imports.change(key, { state, settledAt: now });
    await this.note(key, `import.${state}`);
  }

  /** In the open unit. */
  note({ programmeId, importId }: ImportKey, action: string): Promise<void> {
    return this.audit.record({
      action,
      subjectKind: 'import',
      subjectId: importId,
      programmeId,
    });
  }

  // As the system: the one who started it may have lost her role, which is one way to fail.
  private async fail({ programmeId, importId }: ImportKey, state: ImportState, code: string) {
    await this.unit.run({ kind: 'system', job: 'imports' }, async () => {
      await this.unit.query(
        `UPDATE import_batch SET state = 'failed', error_code = $3, settled_at = $5
          WHERE programme_id = $1 AND id = $2 AND state = $4`,
        [programmeId, importId, code, state, this.clock.now()],
      );
    });
  }
}

const isOfTheFile = ({ kind, code }: AppError): boolean =>
  ['invalid', 'too-large'].includes(kind) && code.startsWith('file.');
