import { runMigrations } from 'bullmq';
import type pg from 'pg';

import { QUEUE_SCHEMA, QUEUES } from './queues.js';

/**
 * Sets up BullMQ's tables as their owner, and lets the job role use them. Each queue's sequence is
 * made here: the first job of a queue would make it otherwise, and the job role may not.
 */
export async function prepareQueueSchema(client: pg.Client): Promise<void> {
  await runMigrations(client, QUEUE_SCHEMA);
  await client.query('BEGIN');
  await client.query(`SET LOCAL search_path TO ${QUEUE_SCHEMA}`);
  for (const queue of QUEUES) await client.query('SELECT next_job_id($1)', [queue]);
  await client.query(`
    GRANT USAGE ON SCHEMA ${QUEUE_SCHEMA} TO verso_job;
    GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${QUEUE_SCHEMA} TO verso_job;
    GRANT USAGE, SELECT, UPDATE ON ALL SEQUENCES IN SCHEMA ${QUEUE_SCHEMA} TO verso_job;
    GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA ${QUEUE_SCHEMA} TO verso_job;`);
  await client.query('COMMIT');
}
