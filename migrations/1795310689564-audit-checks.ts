import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Looking at the audit trail: by person and by act, and what checks of the chain have found. A row
 * that is forgotten before it is sealed gets no salt either.
 */
export class AuditChecks1795310689564 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE audit_event ADD COLUMN is_forgotten boolean NOT NULL DEFAULT false;
      CREATE INDEX audit_event_person ON audit_event (person_id, at DESC, id);
      CREATE INDEX audit_event_action ON audit_event (action, at DESC, id);

      CREATE TABLE audit_check (
        id          uuid        NOT NULL,
        checked_at  timestamptz NOT NULL,
        number      bigint      NOT NULL,
        hash        text        NOT NULL,
        erased_rows bigint      NOT NULL,
        broken_at   bigint,
        why         text,
        CONSTRAINT audit_check_pkey PRIMARY KEY (id),
        CONSTRAINT audit_check_why_known
          CHECK (why IN ('missing', 'row-altered', 'chain-altered', 'not-the-published-head')),
        CONSTRAINT audit_check_why_given CHECK ((broken_at IS NULL) = (why IS NULL))
      );
      CREATE INDEX audit_check_at ON audit_check (checked_at DESC, id);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE audit_check;
      DROP INDEX audit_event_person, audit_event_action;
      ALTER TABLE audit_event DROP COLUMN is_forgotten;`);
  }
}
