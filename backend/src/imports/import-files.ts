import { Injectable } from '@nestjs/common';

import { FileStore } from '../platform/files/file-store.js';
import { AppError } from '../platform/errors/app-error.js';
import type { SheetRow, SheetRows } from '../platform/spreadsheets/sheet-row.js';
import { formOf, rowsOf, type TableForm } from '../platform/spreadsheets/table-file.js';
import { type FileStart, findHeaders, isOneColumn } from './header-search.js';
import type { ImportBatch } from './import-batch.entity.js';

/** Enough of a file to find its headers, and to show what stands below them. */
const START_ROWS = 60;

/** Reads kept files as tables. */
@Injectable()
export class ImportFiles {
  constructor(private readonly files: FileStore) {}

  /** What kind of table a kept file is, and how it begins. */
  async look(sha256: string): Promise<{ form: TableForm; start: FileStart }> {
    const form = await formOf(() => this.files.open(sha256));
    const rows = await this.beginning(sha256, form);
    const start = findHeaders(rows);
    if (!start) throw AppError.invalid(isOneColumn(rows) ? 'file.one-column' : 'file.no-headers');
    if (start.isTooWide) throw AppError.invalid('file.too-many-columns');
    return { form, start };
  }

  rowsOf({ fileSha256, form, emptiedAt }: ImportBatch): SheetRows {
    if (fileSha256 === null || emptiedAt !== null) throw AppError.notFound('file');
    return rowsOf(() => this.files.open(fileSha256), form);
  }

  /** The first rows below the headers. */
  async sampleOf(batch: ImportBatch, count: number): Promise<SheetRow[]> {
    const { fileSha256, form, headerLine, emptiedAt } = batch;
    if (fileSha256 === null || emptiedAt !== null) return [];
    const rows = await this.beginning(fileSha256, form);
    const below = rows.filter(({ line, cells }) => line > headerLine && cells.some(isFilled));
    return below.slice(0, count);
  }

  private async beginning(sha256: string, form: TableForm): Promise<SheetRow[]> {
    const found: SheetRow[] = [];
    for await (const rows of rowsOf(() => this.files.open(sha256), form)) {
      found.push(...rows.slice(0, START_ROWS - found.length));
      if (found.length >= START_ROWS) break;
    }
    return found;
  }
}

const isFilled = (cell: unknown): boolean => cell !== null;
