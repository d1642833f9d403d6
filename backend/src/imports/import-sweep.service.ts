import { Injectable } from '@nestjs/common';
import type { Actor } from '@verso/domain';

import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { FileStore } from '../platform/files/file-store.js';

/** How long a file and its rows stay, after their import has ended or was last touched. */
const KEPT_MS = 30 * 24 * 3_600_000;

interface Old {
  readonly programmeId: string;
  readonly id: string;
  readonly sha256: string | null;
}

/**
 * Takes away files and rows of old imports: they hold whatever the file held, people too. Of imports
 * that an erasure has emptied, the file is left to take away.
 */
@Injectable()
export class ImportSweepService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly files: FileStore,
    private readonly clock: Clock,
  ) {}

  async run(actor: Actor): Promise<void> {
    const released = await this.unit.run(actor, async () => {
      const old = await this.old();
      for (const one of old) await this.empty(one);
      return this.unreferenced(old);
    });
    for (const sha256 of released) await this.files.remove(sha256);
  }

  private old(): Promise<Old[]> {
    return this.unit.query<Old>(
      `SELECT b.programme_id AS "programmeId", b.id, b.file_sha256 AS sha256 FROM import_batch b
        WHERE (b.emptied_at IS NULL AND coalesce(b.settled_at, b.created_at) < $1
               AND b.state NOT IN ('checking', 'running'))
           OR (b.emptied_at IS NOT NULL AND b.file_sha256 IS NOT NULL)`,
      [new Date(this.clock.nowMs() - KEPT_MS)],
    );
  }

  private async empty({ programmeId, id }: Old): Promise<void> {
    await this.unit.query('DELETE FROM import_row WHERE programme_id = $1 AND import_id = $2', [
      programmeId,
      id,
    ]);
    await this.unit.query(
      `UPDATE import_batch SET emptied_at = coalesce(emptied_at, $3), file_name = NULL, file_sha256 = NULL,
              state = CASE WHEN state IN ('uploaded', 'checked', 'paused') THEN 'cancelled' ELSE state END
        WHERE programme_id = $1 AND id = $2`,
      [programmeId, id, this.clock.now()],
    );
  }

  // The same file may have been handed in more than once.
  private async unreferenced(old: readonly Old[]): Promise<string[]> {
    const files = old.flatMap(({ sha256 }) => (sha256 === null ? [] : [sha256]));
    const rows = await this.unit.query<{ sha256: string }>(
      `SELECT DISTINCT f.sha256 FROM unnest($1::text[]) AS f (sha256)
        WHERE NOT EXISTS (SELECT 1 FROM import_batch b WHERE b.file_sha256 = f.sha256)
          AND NOT EXISTS (SELECT 1 FROM export_file e WHERE e.file_sha256 = f.sha256)`,
      [files],
    );
    return rows.map(({ sha256 }) => sha256);
  }
}
