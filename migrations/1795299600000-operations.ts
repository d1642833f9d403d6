import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * How the installation is: what the worker counts in its queues, when each schedule ran last, which
 * workers live, and which backups were made. Counts, names of jobs and of machines; no fact of a
 * programme and nothing about a person.
 */
export class Operations1795299600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE queue_depth (
        queue      text        NOT NULL,
        state      text        NOT NULL,
        jobs       integer     NOT NULL,
        counted_at timestamptz NOT NULL,
        CONSTRAINT queue_depth_pkey PRIMARY KEY (queue, state),
        CONSTRAINT queue_depth_queue_known CHECK (queue IN ('mail', 'default', 'heavy')),
        CONSTRAINT queue_depth_state_known CHECK (state IN ('waiting', 'active', 'delayed', 'failed')),
        CONSTRAINT queue_depth_jobs_counted CHECK (jobs >= 0)
      );

      -- One row a job that the clock starts: its last run, not a history.
      CREATE TABLE schedule_run (
        job        text        NOT NULL,
        started_at timestamptz NOT NULL,
        ended_at   timestamptz NOT NULL,
        outcome    text        NOT NULL,
        CONSTRAINT schedule_run_pkey PRIMARY KEY (job),
        CONSTRAINT schedule_run_outcome_known CHECK (outcome IN ('done', 'failed'))
      );

      CREATE TABLE worker_process (
        id           uuid        NOT NULL,
        machine      text        NOT NULL,
        version      text        NOT NULL,
        node_version text        NOT NULL,
        queue_server text        NOT NULL,
        started_at   timestamptz NOT NULL,
        seen_at      timestamptz NOT NULL,
        CONSTRAINT worker_process_pkey PRIMARY KEY (id)
      );

      CREATE TABLE backup_run (
        id         uuid        NOT NULL,
        method     text        NOT NULL,
        started_at timestamptz NOT NULL,
        ended_at   timestamptz NOT NULL,
        bytes      bigint      NOT NULL,
        CONSTRAINT backup_run_pkey PRIMARY KEY (id),
        CONSTRAINT backup_run_method_known CHECK (method IN ('physical', 'logical'))
      );
      CREATE INDEX backup_run_ended ON backup_run (ended_at DESC);

      -- Mails of the last day by state are counted every few seconds.
      CREATE INDEX mail_message_recent ON mail_message (created_at, state);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX mail_message_recent;
      DROP TABLE backup_run, worker_process, schedule_run, queue_depth`);
  }
}
