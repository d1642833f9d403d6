import { Readable } from 'node:stream';

import { Injectable } from '@nestjs/common';
import { type Actor, EXPORT_LIMITS, type ExportList, type PersonActor } from '@verso/domain';

import { Audit } from '../platform/audit/audit.js';
import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import { FileStore, type StoredFile } from '../platform/files/file-store.js';
import { ReaderWords } from './export-columns.js';
import type { ExportFile, ExportQuestion } from './export-file.entity.js';
import { ExportReader, type ListAsked } from './export-reader.js';
import { csvHead, csvRow, workbook } from './export-writing.js';
import { ExportsRepository } from './exports.repository.js';

const FILE_MAX_BYTES = 500_000_000;

/** Makes files of lists. A job that is done twice makes the same file twice, which is kept once. */
@Injectable()
export class ExportMaker {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly reader: ExportReader,
    private readonly exports: ExportsRepository,
    private readonly files: FileStore,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Makes a file that was ordered, as the one who ordered it, with the rights of now. */
  async make(actor: Actor, exportId: string): Promise<void> {
    if (actor.kind !== 'person') throw new Error('A file is made for a person');
    const file = await this.unit.run(actor, () => this.exports.look(exportId));
    if (file?.state !== 'queued' || file.expiresAt <= this.clock.now()) return;
    try {
      await this.fill(actor, file);
    } catch (error) {
      if (error instanceof AppError && error.kind !== 'unavailable')
        await this.fail(actor, file, error);
      throw error;
    }
  }

  /** The content of a file of these rows. */
  async content(
    list: ExportList,
    question: ExportQuestion,
    rows: readonly never[],
  ): Promise<Buffer> {
    const { columns } = this.reader.sourceOf(list);
    const words = new ReaderWords(question.language);
    if (question.format === 'xlsx')
      return workbook(rows, { columns, words, name: words.list(list) });
    const { dialect } = question;
    const lines = rows.map((row) => csvRow(row, { columns, words, dialect }));
    return Buffer.from(csvHead(columns, words, dialect) + lines.join(''));
  }

  open({ fileSha256 }: ExportFile): Readable {
    if (fileSha256 === null) throw AppError.notFound('export');
    return this.files.open(fileSha256);
  }

  /** Who took what out, and how much of it: in the open unit. */
  note({ list, programmeId }: ListAsked, id: string | null, rows: number): Promise<void> {
    const subject = { subjectKind: 'export', subjectId: id };
    const programme = programmeId === null ? {} : { programmeId };
    return this.audit.record({
      action: 'export.make',
      ...subject,
      ...programme,
      details: { list, rows },
    });
  }

  private async fill(actor: PersonActor, file: ExportFile): Promise<void> {
    const asked = { ...file, filters: file.question.filters };
    const scope = await this.reader.scopeOf(actor, asked);
    const count = { rows: 0 };
    const rows = counted(this.reader.read(actor, file.list, scope), count);
    const stored = await this.store(file, rows);
    const isWanted = await this.unit.run(actor, async () => {
      const made = { rowsMade: count.rows, fileSha256: stored.sha256, fileBytes: stored.bytes };
      const ready = { state: 'ready', ...made, settledAt: this.clock.now() } as const;
      if (!(await this.exports.change(file.id, ready))) return false;
      await this.note(asked, file.id, count.rows);
      return true;
    });
    // An erasure has taken the order away while its file was being written.
    if (!isWanted) await this.files.remove(stored.sha256);
  }

  private async store(
    { list, question }: ExportFile,
    pages: AsyncGenerator<readonly never[]>,
  ): Promise<StoredFile> {
    if (question.format === 'csv') {
      return this.files.put(this.csvOf(list, question, pages), FILE_MAX_BYTES);
    }
    const rows: never[] = [];
    for await (const some of pages) {
      rows.push(...some);
      if (rows.length > EXPORT_LIMITS.xlsx) throw AppError.conflict('export.too-many-for-xlsx');
    }
    const content = await this.content(list, question, rows);
    return this.files.put(Readable.from([content]), FILE_MAX_BYTES);
  }

  private async *csvOf(
    list: ExportList,
    { language, dialect }: ExportQuestion,
    pages: AsyncGenerator<readonly never[]>,
  ): AsyncGenerator<Buffer> {
    const { columns } = this.reader.sourceOf(list);
    const words = new ReaderWords(language);
    yield Buffer.from(csvHead(columns, words, dialect));
    for await (const rows of pages) {
      yield Buffer.from(rows.map((row) => csvRow(row, { columns, words, dialect })).join(''));
    }
  }

  private async fail(actor: PersonActor, { id }: ExportFile, { code }: AppError): Promise<void> {
    const failed = { state: 'failed', errorCode: code, settledAt: this.clock.now() } as const;
    await this.unit.run(actor, () => this.exports.change(id, failed));
  }
}

async function* counted(
  pages: AsyncGenerator<readonly never[]>,
  count: { rows: number },
): AsyncGenerator<readonly never[]> {
  for await (const rows of pages) {
    count.rows += rows.length;
    yield rows;
  }
}
