import type { Readable } from 'node:stream';

import { Injectable } from '@nestjs/common';
import { type PersonActor, suggestAdded, suggestKind, suggestMapping } from '@verso/domain';

import { Clock } from '../platform/clock/clock.js';
import { newId } from '../platform/clock/new-id.js';
import { FileStore, type StoredFile } from '../platform/files/file-store.js';
import type { TableForm } from '../platform/spreadsheets/table-file.js';
import { type FileStart, signOf } from './header-search.js';
import type { ImportBatch } from './import-batch.entity.js';
import { ImportFiles } from './import-files.js';
import type { KeptMapping } from './imports.repository.js';

/** A file that has been kept and looked into. */
export interface TakenFile {
  readonly stored: StoredFile;
  readonly form: TableForm;
  readonly start: FileStart;
}

interface NewBatch extends TakenFile {
  readonly programmeId: string;
  readonly name: string;
  readonly saved: KeptMapping | null;
}

/** Takes files in, and makes imports of them. */
@Injectable()
export class ImportIntake {
  constructor(
    private readonly files: FileStore,
    private readonly tables: ImportFiles,
    private readonly clock: Clock,
  ) {}

  /** Keeps a file and looks into it. One that is no table is not kept. */
  async take(body: Readable, maxBytes: number): Promise<TakenFile> {
    const stored = await this.files.put(body as AsyncIterable<Uint8Array>, maxBytes);
    try {
      return { stored, ...(await this.tables.look(stored.sha256)) };
    } catch (error) {
      // What is no table now was none before: no other import refers to it.
      await this.files.remove(stored.sha256);
      throw error;
    }
  }

  batchOf(
    actor: PersonActor,
    { programmeId, name, saved, stored, form, start }: NewBatch,
  ): ImportBatch {
    const { headers, headerLine } = start;
    const kind = saved?.kind ?? suggestKind(headers);
    // A column that the programme's files did not have before is offered, not left out unsaid.
    const added = saved ? suggestAdded(saved, headers) : [];
    const isRemembered = saved !== null && added.length === 0;
    return {
      id: newId(),
      programmeId,
      fileName: name,
      fileSha256: stored.sha256,
      fileBytes: stored.bytes,
      form,
      headerLine,
      headers,
      kind,
      columns: saved ? [...saved.columns, ...added] : suggestMapping(kind, headers),
      decimalSign: saved?.decimalSign ?? signOf(start, form),
      isRemembered,
      state: isRemembered ? 'checking' : 'uploaded',
      ...NOT_YET,
      createdAt: this.now(),
      createdBy: actor.personId,
    };
  }

  /** The same file once more, from its beginning. */
  again(actor: PersonActor, batch: ImportBatch): ImportBatch {
    const created = { createdAt: this.now(), createdBy: actor.personId };
    return { ...batch, id: newId(), state: 'checking', ...NOT_YET, ...created };
  }

  now(): Date {
    return this.clock.now();
  }
}

const NOT_YET = {
  errorCode: null,
  counts: null,
  rowsChecked: 0,
  rowsWritten: 0,
  lastLine: 0,
  checkedAt: null,
  startedAt: null,
  settledAt: null,
  emptiedAt: null,
} as const;
