import { Readable } from 'node:stream';

import { Injectable } from '@nestjs/common';
import type { Cell, Language, PersonActor } from '@verso/domain';

import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { isInstantAndId, PAGE_LIMITS, readCursor } from '../platform/http/page.js';
import { BYTE_ORDER_MARK, csvLine } from '../platform/spreadsheets/csv-write.js';
import { ImportFiles } from './import-files.js';
import { ImportRowsRepository, type RefusedRow } from './import-rows.repository.js';
import type { ImportRowsQuery, ImportSampleRow, ImportsQuery } from './imports.dto.js';
import { type ImportKey, ImportsRepository } from './imports.repository.js';
import { REFUSAL_WORDS } from './texts/refusal-words.js';

const SAMPLE_ROWS = 5;
const REFUSED_STEP = 2_000;

/** What a manager looks at: the imports, the rows of one, and what was refused of it. */
@Injectable()
export class ImportReadingService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly imports: ImportsRepository,
    private readonly importRows: ImportRowsRepository,
    private readonly files: ImportFiles,
  ) {}

  list(actor: PersonActor, programmeId: string, query: ImportsQuery): Promise<string> {
    const { after, limit = PAGE_LIMITS.default } = query;
    const key = readCursor(after, 2, isInstantAndId);
    return this.unit.run(actor, () => this.imports.list(programmeId, key, limit));
  }

  /** The first rows of the file, as they stand in it. */
  async sample(actor: PersonActor, key: ImportKey): Promise<{ items: ImportSampleRow[] }> {
    const batch = await this.unit.run(actor, () => this.imports.find(key));
    const rows = await this.files.sampleOf(batch, SAMPLE_ROWS);
    return { items: rows.map(({ line, cells }) => ({ line, cells: cells.map(textOf) })) };
  }

  rows(actor: PersonActor, key: ImportKey, query: ImportRowsQuery): Promise<string> {
    const { outcome, limit = PAGE_LIMITS.default } = query;
    const cursor = readCursor(query.after, 1, ([line]) => Number.isSafeInteger(line));
    const after = Number(cursor?.[0] ?? 0);
    return this.unit.run(actor, async () => {
      await this.imports.find(key);
      return this.importRows.page(key, { outcome, after, limit });
    });
  }

  /** The refused rows as the file had them, with why in the reader's language, to be put right. */
  async refused(actor: PersonActor, key: ImportKey, language: Language): Promise<Readable> {
    const { headers } = await this.unit.run(actor, () => this.imports.find(key));
    return Readable.from(this.refusedText(actor, key, { headers, language }));
  }

  private async *refusedText(
    actor: PersonActor,
    key: ImportKey,
    { headers, language }: { headers: readonly string[]; language: Language },
  ): AsyncGenerator<string> {
    const words = REFUSAL_WORDS[language];
    yield BYTE_ORDER_MARK + csvLine([...headers, words.line, words.reason], 'fi');
    let line = 0;
    for (;;) {
      const rows = await this.unit.run(actor, () =>
        this.importRows.refusedAfter(key, line, REFUSED_STEP),
      );
      if (rows.length === 0) return;
      yield rows.map((row) => lineOf(row, headers.length, language)).join('');
      line = rows.at(-1)?.line ?? line;
    }
  }
}

const textOf = (cell: Cell): string | null => (cell === null ? null : String(cell));

function lineOf({ line, cells, problems }: RefusedRow, width: number, language: Language): string {
  const { fields, reasons } = REFUSAL_WORDS[language];
  const why = problems.map(({ field, code }) => {
    const reason = reasons[code] ?? code;
    const name = fields[field];
    return name === undefined ? reason : `${name}: ${reason}`;
  });
  const shown = Array.from({ length: width }, (_, index) => cells[index] ?? null);
  return csvLine([...shown, line, why.join('; ')], 'fi');
}
