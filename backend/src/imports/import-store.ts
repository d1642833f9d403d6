import { Injectable } from '@nestjs/common';

import { Clock } from '../platform/clock/clock.js';
import type { ImportBatch } from './import-batch.entity.js';
import { ImportRowsRepository } from './import-rows.repository.js';
import { type ImportKey, ImportsRepository } from './imports.repository.js';

/** What a check leaves behind. */
@Injectable()
export class ImportStore {
  constructor(
    private readonly imports: ImportsRepository,
    private readonly importRows: ImportRowsRepository,
    private readonly clock: Clock,
  ) {}

  async keep(key: ImportKey, progress: Pick<ImportBatch, 'lastLine' | 'rowsChecked'>) {
    await this.importRows.keep(key);
    await this.imports.change(key, progress);
  }

  /** Answers how many rows are to be written. */
  async checked(key: ImportKey): Promise<number> {
    const counts = await this.importRows.counts(key);
    await this.imports.change(key, {
      state: 'checked',
      counts,
      lastLine: 0,
      checkedAt: this.clock.now(),
    });
    return counts.created + counts.changed;
  }
}
