import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A row of the outbox stays open until its job has ended, wherever the job waits meanwhile: what a
 * queue loses is given to it anew. Jobs that have failed for good are kept for an administrator.
 */
export class FinishedJobs1795300700000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE outbox ADD finished_at timestamptz;
      -- What had left before this was the queue's alone.
      UPDATE outbox SET finished_at = relayed_at;
      ALTER TABLE outbox ADD CONSTRAINT outbox_finished_after_relay
        CHECK (finished_at IS NULL OR relayed_at IS NOT NULL);
      DROP INDEX outbox_relayed;
      -- Jobs under way: few, unless a queue stands still.
      CREATE INDEX outbox_under_way ON outbox (relayed_at) WHERE relayed_at IS NOT NULL AND finished_at IS NULL;

      CREATE TABLE job_failure (
        id         uuid        NOT NULL,
        queue      text        NOT NULL,
        name       text        NOT NULL,
        payload    jsonb       NOT NULL,
        error_code text        NOT NULL,
        attempts   integer     NOT NULL,
        failed_at  timestamptz NOT NULL,
        retried_at timestamptz,
        retried_by uuid,
        CONSTRAINT job_failure_pkey PRIMARY KEY (id),
        CONSTRAINT job_failure_queue_known CHECK (queue IN ('mail', 'default', 'heavy')),
        CONSTRAINT job_failure_person_fkey FOREIGN KEY (retried_by) REFERENCES person (id),
        CONSTRAINT job_failure_retried_whole CHECK ((retried_at IS NULL) = (retried_by IS NULL))
      );
      CREATE INDEX job_failure_open ON job_failure (failed_at DESC, id) WHERE retried_at IS NULL;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE job_failure;
      DROP INDEX outbox_under_way;
      ALTER TABLE outbox DROP finished_at;
      CREATE INDEX outbox_relayed ON outbox (relayed_at) WHERE relayed_at IS NOT NULL;`);
  }
}
