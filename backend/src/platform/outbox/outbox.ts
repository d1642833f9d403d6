import { Injectable } from '@nestjs/common';

import { newId } from '../clock/new-id.js';
import { Clock } from '../clock/clock.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { requestContext } from '../logging/request-context.js';
import { currentTraceparent } from '../tracing/tracing.js';
import { JOB_QUEUES, type JobEnvelope, type JobName, type JobPayloads } from '../queue/jobs.js';

/** The worker listens here: a row has been committed. */
export const OUTBOX_CHANNEL = 'verso_outbox';

export interface OutboxOptions {
  /** Not before this instant. */
  readonly at?: Date;
  /** Run it as the system, also when a person asked for it. */
  readonly asSystem?: boolean;
}

/** Jobs leave with the commit: a row here, which the relay hands to the queue. Never before it, and never lost. */
@Injectable()
export class Outbox {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Adds a job in the open unit. It acts for the unit's person, with the rights of that time. */
  async add<Name extends JobName>(
    name: Name,
    payload: JobPayloads[Name],
    { at, asSystem = false }: OutboxOptions = {},
  ): Promise<void> {
    const { actor } = this.unit;
    const requestId = requestContext.current()?.requestId;
    const traceparent = currentTraceparent();
    const envelope: JobEnvelope = {
      payload,
      ...(actor.kind === 'person' && !asSystem && { actorId: actor.personId }),
      ...(requestId !== undefined && { requestId }),
      ...(traceparent !== undefined && { traceparent }),
    };
    await this.unit.query(
      `WITH added AS (INSERT INTO outbox (id, queue, name, payload, run_at, created_at, relayed_at)
                      VALUES ($1, $2, $3, $4, $5, $6, NULL))
       SELECT pg_notify('${OUTBOX_CHANNEL}', '')`,
      [newId(), JOB_QUEUES[name], name, JSON.stringify(envelope), at ?? null, this.clock.now()],
    );
  }
}
