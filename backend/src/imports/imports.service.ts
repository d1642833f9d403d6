import type { Readable } from 'node:stream';

import { Injectable } from '@nestjs/common';
import {
  canMoveImport,
  IMPORT_LIMITS,
  type ImportState,
  mappingProblems,
  type PersonActor,
} from '@verso/domain';

import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import { Outbox } from '../platform/outbox/outbox.js';
import type { ImportBatch } from './import-batch.entity.js';
import { ImportIntake } from './import-intake.js';
import { ImportSteps } from './import-steps.js';
import type { ImportMappingRequest, ImportView } from './imports.dto.js';
import { type ImportKey, ImportsRepository, type SavedMapping } from './imports.repository.js';
import { toImportView } from './import-views.js';

/** What a manager does with a file: hands it in, names its columns, starts, halts, ends it. */
@Injectable()
export class ImportsService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly imports: ImportsRepository,
    private readonly intake: ImportIntake,
    private readonly steps: ImportSteps,
    private readonly outbox: Outbox,
  ) {}

  /**
   * Takes a file in. Where its columns are named as in a file before, it is checked at once.
   */
  async upload(
    actor: PersonActor,
    programmeId: string,
    { name, body }: { name: string; body: Readable },
  ): Promise<ImportView> {
    const taken = await this.intake.take(body, IMPORT_LIMITS.bytes);
    return this.unit.run(actor, async () => {
      const saved = await this.imports.mappingFor(programmeId, taken.start.headers);
      const batch = this.intake.batchOf(actor, { programmeId, name, saved, ...taken });
      await this.imports.add(batch);
      const key = { programmeId, importId: batch.id };
      await this.steps.note(key, 'import.upload');
      if (batch.state === 'checking') await this.outbox.add('imports.check', key);
      return this.toView(batch);
    });
  }

  view(actor: PersonActor, key: ImportKey): Promise<ImportView> {
    return this.unit.run(actor, async () => this.toView(await this.imports.find(key)));
  }

  /**
   * Names the columns, remembers their names for the next file, and checks the file with them. What
   * was checked before with other names stays as it was, and ends; the file begins anew, also where
   * nothing of it was to be written.
   */
  check(actor: PersonActor, key: ImportKey, request: ImportMappingRequest): Promise<ImportView> {
    return this.unit.run(actor, async () => {
      const batch = await this.imports.lock(key);
      const isNew = batch.state === 'uploaded';
      const isOver = batch.state === 'done' && batch.rowsWritten === 0;
      if (!isOver) requireMove(batch, isNew ? 'checking' : 'cancelled');
      const mapping = readMapping(request, batch.headers);
      const kept = { ...mapping, headers: batch.headers };
      await this.imports.saveMapping(actor, key.programmeId, kept, this.intake.now());
      if (isNew) {
        await this.imports.change(key, { ...mapping, state: 'checking' });
        await this.outbox.add('imports.check', key);
        return this.toView({ ...batch, ...mapping, state: 'checking' });
      }
      if (batch.fileSha256 === null || batch.emptiedAt !== null) throw AppError.notFound('file');
      if (!isOver) await this.steps.settle(key, 'cancelled');
      const next = this.intake.again(actor, { ...batch, ...mapping });
      await this.imports.add(next);
      await this.outbox.add('imports.check', { ...key, importId: next.id });
      return this.toView(next);
    });
  }

  /** Starts writing a checked import, or goes on with a paused one. */
  run(actor: PersonActor, key: ImportKey): Promise<ImportView> {
    return this.unit.run(actor, async () => {
      await this.imports.startOneByOne(key.programmeId);
      const batch = await this.imports.lock(key);
      requireMove(batch, 'running');
      await this.requireNoTwin(batch);
      const startedAt = batch.startedAt ?? this.intake.now();
      await this.imports.change(key, { state: 'running', startedAt });
      await this.steps.note(key, 'import.run');
      await this.outbox.add('imports.run', key);
      return this.toView({ ...batch, state: 'running', startedAt });
    });
  }

  /** Halts after the step that is under way. */
  pause(actor: PersonActor, key: ImportKey): Promise<ImportView> {
    return this.unit.run(actor, async () => {
      const batch = await this.imports.lock(key);
      requireMove(batch, 'paused');
      await this.imports.change(key, { state: 'paused' });
      await this.steps.note(key, 'import.pause');
      return this.toView({ ...batch, state: 'paused' });
    });
  }

  /** Ends an import. What is written stays written. */
  cancel(actor: PersonActor, key: ImportKey): Promise<ImportView> {
    return this.unit.run(actor, async () => {
      const batch = await this.imports.lock(key);
      requireMove(batch, 'cancelled');
      await this.steps.settle(key, 'cancelled');
      return this.toView({ ...batch, state: 'cancelled', settledAt: this.intake.now() });
    });
  }

  // What was found out of a file does not hold any more once the same file has been written.
  private async requireNoTwin(batch: ImportBatch): Promise<void> {
    const twin = batch.startedAt === null ? await this.imports.twinOf(batch) : null;
    if (!twin) return;
    const code = twin.state === 'running' || twin.state === 'paused' ? 'running' : 'done';
    throw AppError.conflict(`import.same-file-${code}`, { params: { importId: twin.id } });
  }

  private async toView(batch: ImportBatch): Promise<ImportView> {
    return toImportView(batch, await this.imports.nameOf(batch.createdBy));
  }
}

function readMapping(request: ImportMappingRequest, headers: readonly string[]): SavedMapping {
  const { kind, columns, decimalSign } = request;
  const [wrong] = mappingProblems(kind, columns, headers);
  if (wrong) throw AppError.invalidField('columns', wrong.code, { field: wrong.field });
  return { kind, columns, decimalSign };
}

function requireMove({ state: from }: ImportBatch, to: ImportState): void {
  if (canMoveImport(from, to)) return;
  throw AppError.conflict('import.move-refused', { params: { from, to } });
}
