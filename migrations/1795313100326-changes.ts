import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What has changed in a programme, for programs that keep a copy. Ids and kinds; a row knows the
 * transaction that wrote it, so that a reader can wait for those that commit late.
 */
export class Changes1795313100326 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE programme_change (
        programme_id  uuid        NOT NULL,
        xid           xid8        NOT NULL DEFAULT pg_current_xact_id(),
        nth           bigint      NOT NULL GENERATED ALWAYS AS IDENTITY,
        kind          text        NOT NULL,
        act           text        NOT NULL,
        subject_id    uuid        NOT NULL,
        enterprise_id uuid,
        at            timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT programme_change_pkey PRIMARY KEY (programme_id, xid, nth),
        CONSTRAINT programme_change_kind_known CHECK (kind IN ('enterprise', 'contact', 'enrolment', 'network',
          'network-member', 'experiment', 'observation', 'decision')),
        CONSTRAINT programme_change_act_known CHECK (act IN ('created', 'changed', 'archived'))
      );
      CREATE INDEX programme_change_at ON programme_change (at);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE programme_change');
  }
}
