import { Injectable } from '@nestjs/common';
import type { SystemActor } from '@verso/domain';

import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { JobRegistry } from '../platform/queue/job-registry.js';
import type { JobEnvelope } from '../platform/queue/jobs.js';
import type { QueueName } from '../platform/queue/queues.js';

interface Waiting {
  readonly id: string;
  readonly name: string;
  readonly payload: JobEnvelope;
}

const TELLER: SystemActor = { kind: 'system', job: 'demo' };
/** Jobs answered by other jobs: more rounds than this go in a circle. */
const ROUNDS = 20;

/**
 * Does the story's jobs at the time of the story, in this process: mails are kept on the day they
 * were written, and the worker that starts later finds nothing old to do.
 */
@Injectable()
export class StoryPost {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly registry: JobRegistry,
    private readonly clock: Clock,
  ) {}

  /** Hands over the mails of this moment, and none that somebody else writes at another one. */
  deliverMails(): Promise<void> {
    return this.deliver('mail', this.clock.now());
  }

  /** Does all that is left, also what would be due soon: the queues are empty afterwards. */
  deliverAll(): Promise<void> {
    return this.deliver(null, null);
  }

  /** What was told in seconds would have been noticed by the database over months. */
  async renewStatistics(): Promise<void> {
    await this.unit.run(TELLER, () => this.unit.execute('SELECT verso.renew_statistics()'));
  }

  // The same job asked for twice is done once: jobs replace, they never add.
  private async deliver(queue: QueueName | null, dueBy: Date | null): Promise<void> {
    for (let round = 0; round < ROUNDS; round += 1) {
      const waiting = await this.take(queue, dueBy);
      if (waiting.length === 0) return;
      const distinct = new Map(
        waiting.map((job) => [`${job.name} ${JSON.stringify(job.payload.payload)}`, job]),
      );
      for (const job of distinct.values()) await this.run(job);
    }
    throw new Error('The jobs of the story go in a circle');
  }

  private async run({ name, payload }: Waiting): Promise<void> {
    const handler = this.registry.handlerOf(name);
    if (!handler) throw new Error(`Nobody does ${name}`);
    if (payload.actorId !== undefined) throw new Error(`The story has no ${name} of a person`);
    await handler(payload.payload as never, { kind: 'system', job: name });
  }

  private take(queue: QueueName | null, dueBy: Date | null): Promise<Waiting[]> {
    return this.unit.run(TELLER, async () => {
      const waiting = await this.unit.query<Waiting>(
        `SELECT id, name, payload FROM outbox
          WHERE relayed_at IS NULL AND ($1::text IS NULL OR queue = $1) AND ($2::timestamptz IS NULL
            OR created_at BETWEEN $2 - interval '10 minutes' AND $2 AND (run_at IS NULL OR run_at <= $2))
          ORDER BY created_at, id
            FOR UPDATE SKIP LOCKED`,
        [queue, dueBy],
      );
      if (waiting.length === 0) return waiting;
      await this.unit.execute(
        'UPDATE outbox SET relayed_at = $2, finished_at = $2 WHERE id = ANY ($1)',
        [waiting.map(({ id }) => id), this.clock.now()],
      );
      return waiting;
    });
  }
}
