import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The chain over the audit trail. A row knows the transaction that wrote it, so that the sealer can
 * wait for those that commit late; its number comes with its seal.
 */
export class AuditSeal1795303211700 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE audit_event
        ADD COLUMN xid       xid8 NOT NULL DEFAULT pg_current_xact_id(),
        ADD COLUMN sealed_as bigint;
      CREATE INDEX audit_event_unsealed ON audit_event (xid, id) WHERE sealed_as IS NULL;

      CREATE TABLE audit_seal (
        number     bigint      NOT NULL,
        event_id   uuid        NOT NULL,
        salt       text,
        commitment text        NOT NULL,
        hash       text        NOT NULL,
        sealed_at  timestamptz NOT NULL,
        CONSTRAINT audit_seal_pkey PRIMARY KEY (number),
        CONSTRAINT audit_seal_event_key UNIQUE (event_id)
      );`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE audit_seal;
      ALTER TABLE audit_event DROP COLUMN sealed_as, DROP COLUMN xid;`);
  }
}
