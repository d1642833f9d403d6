import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who may take part: a programme's rules as data, what firms declare of themselves, and what the
 * rules found on the day on which somebody decided.
 */
export class Eligibility1795351044311 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE enrolment_terms ADD COLUMN rules jsonb;

      CREATE TABLE eligibility_declaration (
        id            uuid        NOT NULL,
        programme_id  uuid        NOT NULL,
        enterprise_id uuid        NOT NULL,
        persons       numeric,
        founded_on    date,
        recorded_at   timestamptz NOT NULL,
        recorded_by   uuid        NOT NULL,
        superseded_at timestamptz,
        CONSTRAINT eligibility_declaration_pkey PRIMARY KEY (id),
        CONSTRAINT eligibility_declaration_enterprise_fkey
          FOREIGN KEY (programme_id, enterprise_id) REFERENCES programme_enterprise (programme_id, enterprise_id),
        CONSTRAINT eligibility_declaration_persons_not_negative CHECK (persons >= 0)
      );
      CREATE UNIQUE INDEX eligibility_declaration_current
        ON eligibility_declaration (programme_id, enterprise_id) WHERE superseded_at IS NULL;

      CREATE TABLE eligibility_decision (
        id            uuid        NOT NULL,
        programme_id  uuid        NOT NULL,
        enrolment_id  uuid        NOT NULL,
        enterprise_id uuid        NOT NULL,
        lines         jsonb       NOT NULL,
        decided_on    date        NOT NULL,
        recorded_at   timestamptz NOT NULL,
        recorded_by   uuid        NOT NULL,
        CONSTRAINT eligibility_decision_pkey PRIMARY KEY (id),
        CONSTRAINT eligibility_decision_once UNIQUE (programme_id, enrolment_id),
        CONSTRAINT eligibility_decision_enrolment_fkey
          FOREIGN KEY (programme_id, enrolment_id) REFERENCES enrolment (programme_id, id),
        CONSTRAINT eligibility_decision_enterprise_fkey
          FOREIGN KEY (programme_id, enterprise_id) REFERENCES programme_enterprise (programme_id, enterprise_id)
      );`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE eligibility_decision, eligibility_declaration;
      ALTER TABLE enrolment_terms DROP COLUMN rules`);
  }
}
