import { Injectable } from '@nestjs/common';

import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import { ExportFile } from './export-file.entity.js';

const SHOWN = 20;

/** Files that were made for the one who acts. */
@Injectable()
export class ExportsRepository {
  constructor(private readonly unit: UnitOfWork) {}

  async add(file: ExportFile): Promise<void> {
    await this.unit.manager.insert(ExportFile, file);
  }

  /** The latest that have not expired. */
  list(now: Date): Promise<ExportFile[]> {
    return this.unit.manager
      .createQueryBuilder(ExportFile, 'f')
      .where('f.expiresAt > :now', { now })
      .orderBy('f.createdAt', 'DESC')
      .limit(SHOWN)
      .getMany();
  }

  async find(id: string): Promise<ExportFile> {
    const file = await this.look(id);
    if (!file) throw AppError.notFound('export');
    return file;
  }

  look(id: string): Promise<ExportFile | null> {
    return this.unit.manager.findOneBy(ExportFile, { id });
  }

  /** False where the file has been taken away meanwhile. */
  async change(id: string, change: Partial<ExportFile>): Promise<boolean> {
    const { affected } = await this.unit.manager.update(ExportFile, { id }, change);
    return affected === 1;
  }
}
