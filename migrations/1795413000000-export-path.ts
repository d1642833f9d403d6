import type { MigrationInterface, QueryRunner } from 'typeorm';

const STEP = `
  CREATE TABLE export_step (
    id                uuid        NOT NULL,
    programme_id      uuid        NOT NULL,
    enterprise_id     uuid        NOT NULL,
    country           text        NOT NULL,
    stage             text        NOT NULL,
    happened_on       date        NOT NULL,
    value_cents       bigint,
    channel           text,
    partner           text,
    helped            text,
    note              text,
    recorded_at       timestamptz NOT NULL,
    recorded_by       uuid        NOT NULL,
    taken_back_at     timestamptz,
    taken_back_by     uuid,
    taken_back_reason text,
    CONSTRAINT export_step_pkey PRIMARY KEY (programme_id, id),
    CONSTRAINT export_step_enterprise_fkey
      FOREIGN KEY (programme_id, enterprise_id) REFERENCES programme_enterprise (programme_id, enterprise_id),
    CONSTRAINT export_step_country_code CHECK (country ~ '^[A-Z]{2}$' AND country <> 'FI'),
    CONSTRAINT export_step_stage_known CHECK (stage IN
      ('readiness', 'market-chosen', 'first-lead', 'quote', 'first-invoice', 'repeat')),
    CONSTRAINT export_step_channel_known
      CHECK (channel IN ('direct', 'agent', 'distributor', 'online', 'partner')),
    CONSTRAINT export_step_helped_known
      CHECK (helped IN ('network', 'experiment', 'training', 'adviser', 'fair', 'other')),
    CONSTRAINT export_step_value_at_stage CHECK
      (value_cents IS NULL OR (value_cents > 0 AND stage IN ('quote', 'first-invoice', 'repeat'))),
    CONSTRAINT export_step_taken_back_whole
      CHECK (num_nonnulls(taken_back_at, taken_back_by, taken_back_reason) IN (0, 3))
  );
  CREATE INDEX export_step_enterprise ON export_step (programme_id, enterprise_id, country, happened_on);
  CREATE UNIQUE INDEX export_step_standing ON export_step (programme_id, enterprise_id, country, stage)
    WHERE taken_back_at IS NULL AND stage <> 'repeat';`;

/**
 * The ways of firms to markets abroad: dated steps by country. A step that should not stand is taken
 * back for a reason, and never changed; how far a firm has come is derived from those that stand.
 */
export class ExportPath1795413000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(STEP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE export_step');
  }
}
