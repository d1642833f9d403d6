import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Webhooks of programmes, and a row for each delivery: what happened is told once to each webhook,
 * however often its job runs. The secret is closed with a key of the installation.
 */
export class Webhooks1795300831830 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE outbox DROP CONSTRAINT outbox_queue_known;
      ALTER TABLE outbox ADD CONSTRAINT outbox_queue_known CHECK (queue IN ('mail', 'default', 'heavy', 'calls'));
      ALTER TABLE job_failure DROP CONSTRAINT job_failure_queue_known;
      ALTER TABLE job_failure ADD CONSTRAINT job_failure_queue_known CHECK (queue IN ('mail', 'default', 'heavy', 'calls'));
      ALTER TABLE queue_depth DROP CONSTRAINT queue_depth_queue_known;
      ALTER TABLE queue_depth ADD CONSTRAINT queue_depth_queue_known CHECK (queue IN ('mail', 'default', 'heavy', 'calls'));

      CREATE TABLE webhook (
        id            uuid        NOT NULL,
        programme_id  uuid        NOT NULL,
        url           text        NOT NULL,
        events        text[]      NOT NULL,
        secret        bytea       NOT NULL,
        created_at    timestamptz NOT NULL,
        created_by    uuid        NOT NULL,
        off_since     timestamptz,
        off_reason    text,
        failing_since timestamptz,
        archived_at   timestamptz,
        CONSTRAINT webhook_pkey PRIMARY KEY (id),
        CONSTRAINT webhook_programme_key UNIQUE (programme_id, id),
        CONSTRAINT webhook_programme_fkey FOREIGN KEY (programme_id) REFERENCES programme (id),
        CONSTRAINT webhook_created_by_fkey FOREIGN KEY (created_by) REFERENCES person (id),
        CONSTRAINT webhook_off_reason_known CHECK (off_reason IN ('manual', 'failing', 'gone')),
        CONSTRAINT webhook_off_reason_given CHECK ((off_since IS NULL) = (off_reason IS NULL))
      );

      CREATE TABLE webhook_delivery (
        id           uuid        NOT NULL,
        programme_id uuid        NOT NULL,
        webhook_id   uuid        NOT NULL,
        event        text        NOT NULL,
        subject_id   uuid        NOT NULL,
        happened_at  timestamptz NOT NULL,
        state        text        NOT NULL,
        attempts     integer     NOT NULL,
        tried_at     timestamptz,
        next_at      timestamptz,
        status_code  integer,
        error_code   text,
        duration_ms  integer,
        settled_at   timestamptz,
        CONSTRAINT webhook_delivery_pkey PRIMARY KEY (id),
        CONSTRAINT webhook_delivery_webhook_fkey
          FOREIGN KEY (programme_id, webhook_id) REFERENCES webhook (programme_id, id),
        CONSTRAINT webhook_delivery_once UNIQUE (webhook_id, event, subject_id),
        CONSTRAINT webhook_delivery_state_known CHECK (state IN ('pending', 'delivered', 'failed', 'skipped'))
      );
      CREATE INDEX webhook_delivery_log ON webhook_delivery (programme_id, webhook_id, happened_at DESC, id DESC);
      CREATE INDEX webhook_delivery_waiting ON webhook_delivery (next_at) WHERE state = 'pending';
      CREATE INDEX webhook_delivery_settled ON webhook_delivery (settled_at) WHERE settled_at IS NOT NULL;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE webhook_delivery, webhook;
      DELETE FROM outbox WHERE queue = 'calls';
      ALTER TABLE outbox DROP CONSTRAINT outbox_queue_known;
      ALTER TABLE outbox ADD CONSTRAINT outbox_queue_known CHECK (queue IN ('mail', 'default', 'heavy'));
      DELETE FROM job_failure WHERE queue = 'calls';
      ALTER TABLE job_failure DROP CONSTRAINT job_failure_queue_known;
      ALTER TABLE job_failure ADD CONSTRAINT job_failure_queue_known CHECK (queue IN ('mail', 'default', 'heavy'));
      DELETE FROM queue_depth WHERE queue = 'calls';
      ALTER TABLE queue_depth DROP CONSTRAINT queue_depth_queue_known;
      ALTER TABLE queue_depth ADD CONSTRAINT queue_depth_queue_known CHECK (queue IN ('mail', 'default', 'heavy'));`);
  }
}
