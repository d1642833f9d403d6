import { Injectable } from '@nestjs/common';
import type { Actor } from '@verso/domain';

import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { FileStore } from '../platform/files/file-store.js';

/** Takes away files that nobody may fetch any more. */
@Injectable()
export class ExportSweepService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly files: FileStore,
  ) {}

  async run(actor: Actor): Promise<void> {
    const released = await this.unit.run(actor, async () => {
      const expired = await this.unit.query<{ sha256: string }>(
        `SELECT DISTINCT e.file_sha256 AS sha256 FROM export_file e
          WHERE e.expires_at < now() AND e.file_sha256 IS NOT NULL`,
      );
      await this.unit.query('DELETE FROM export_file e WHERE e.expires_at < now()');
      const kept = await this.unit.query<{ sha256: string }>(
        `SELECT e.file_sha256 AS sha256 FROM export_file e WHERE e.file_sha256 = ANY ($1)
          UNION SELECT b.file_sha256 FROM import_batch b WHERE b.file_sha256 = ANY ($1)`,
        [expired.map(({ sha256 }) => sha256)],
      );
      const stays = new Set(kept.map(({ sha256 }) => sha256));
      return expired.filter(({ sha256 }) => !stays.has(sha256));
    });
    for (const { sha256 } of released) await this.files.remove(sha256);
  }
}
