import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@verso/domain';

import { Audit } from '../audit/audit.js';
import { Clock } from '../clock/clock.js';
import { newId } from '../clock/new-id.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { AppError } from '../errors/app-error.js';
import {
  isInstantAndId,
  jsonPageSql,
  PAGE_LIMITS,
  type PageQuery,
  readCursor,
} from '../http/page.js';
import { OUTBOX_CHANNEL } from '../outbox/outbox.js';

const OPEN = jsonPageSql(
  `SELECT json_build_object('id', id, 'name', name, 'queue', queue, 'errorCode', error_code, 'attempts', attempts,
            'failedAt', to_char(failed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) AS item,
          json_build_array(failed_at, id) AS key
     FROM job_failure
    WHERE retried_at IS NULL AND ($1::timestamptz IS NULL OR (failed_at, id) < ($1, $2::uuid))
    ORDER BY failed_at DESC, id DESC LIMIT $3::int + 1`,
  '$3::int',
);

/** Jobs that have failed for good, for administrators: what, why, and once more. */
@Injectable()
export class JobFailuresService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  list(actor: PersonActor, { after, limit = PAGE_LIMITS.default }: PageQuery): Promise<string> {
    const cursor = readCursor(after, 2, isInstantAndId);
    const parameters = [cursor?.[0], cursor?.[1], limit];
    return this.unit.read(actor, { sql: OPEN, parameters });
  }

  /** The same job again, as the one it was asked by. */
  retry(actor: PersonActor, id: string): Promise<void> {
    return this.unit.run(actor, async () => {
      const [row] = await this.unit.query<{ retried: Date | null }>(
        'SELECT retried_at AS retried FROM job_failure WHERE id = $1',
        [id],
      );
      if (!row) throw AppError.notFound('job-failure');
      const [answer] = await this.unit.query<{ done: boolean }>(
        'SELECT verso.retry_job($1, $2, $3) AS done',
        [id, newId(), this.clock.now()],
      );
      if (answer?.done !== true) throw AppError.conflict('job-failure.retried');
      await this.audit.record({ action: 'job.retry', subjectKind: 'job', subjectId: id });
      await this.unit.query(`SELECT pg_notify('${OUTBOX_CHANNEL}', '')`);
    });
  }
}
