import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The way in, step by step, for programmes that look at eligibility or sign an agreement first:
 * two more stages, what a programme asks for, and the agreements that were signed.
 */
export class EnrolmentCourse1795348975893 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(STAGES);
    await runner.query(TERMS);
    await runner.query(AGREEMENTS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE enrolment_agreement, enrolment_terms;
      UPDATE enrolment SET stage = 'applied' WHERE stage IN ('eligible', 'agreed');
      DELETE FROM enrolment_transition WHERE to_stage IN ('eligible', 'agreed');
      UPDATE enrolment_transition SET from_stage = 'applied' WHERE from_stage IN ('eligible', 'agreed');
      ALTER TABLE enrolment DROP CONSTRAINT enrolment_stage_known;
      ALTER TABLE enrolment ADD CONSTRAINT enrolment_stage_known
        CHECK (stage IN ('applied', 'active', 'completed', 'withdrawn'));
      DROP INDEX enrolment_open;
      CREATE UNIQUE INDEX enrolment_open ON enrolment (programme_id, enterprise_id)
        WHERE stage IN ('applied', 'active')`);
  }
}

// One that has not ended has no last day: the index asks for that, whatever the stages are called.
const STAGES = `
  ALTER TABLE enrolment DROP CONSTRAINT enrolment_stage_known;
  ALTER TABLE enrolment ADD CONSTRAINT enrolment_stage_known
    CHECK (stage IN ('applied', 'eligible', 'agreed', 'active', 'completed', 'withdrawn'));
  DROP INDEX enrolment_open;
  CREATE UNIQUE INDEX enrolment_open ON enrolment (programme_id, enterprise_id) WHERE ended_on IS NULL;`;

// A programme that has said nothing asks for nothing: its firms take part from the first day.
const TERMS = `
  CREATE TABLE enrolment_terms (
    id               uuid        NOT NULL,
    programme_id     uuid        NOT NULL,
    asks_eligibility boolean     NOT NULL,
    asks_agreement   boolean     NOT NULL,
    recorded_at      timestamptz NOT NULL,
    recorded_by      uuid        NOT NULL,
    superseded_at    timestamptz,
    CONSTRAINT enrolment_terms_pkey PRIMARY KEY (id),
    CONSTRAINT enrolment_terms_programme_fkey FOREIGN KEY (programme_id) REFERENCES programme (id)
  );
  CREATE UNIQUE INDEX enrolment_terms_current ON enrolment_terms (programme_id) WHERE superseded_at IS NULL;`;

// Who signed is named by the contact, so that her name stands in one place and is forgotten there.
const AGREEMENTS = `
  CREATE TABLE enrolment_agreement (
    id            uuid        NOT NULL,
    programme_id  uuid        NOT NULL,
    enrolment_id  uuid        NOT NULL,
    enterprise_id uuid        NOT NULL,
    contact_id    uuid        NOT NULL,
    signed_on     date        NOT NULL,
    recorded_at   timestamptz NOT NULL,
    recorded_by   uuid        NOT NULL,
    CONSTRAINT enrolment_agreement_pkey PRIMARY KEY (id),
    CONSTRAINT enrolment_agreement_once UNIQUE (programme_id, enrolment_id),
    CONSTRAINT enrolment_agreement_enrolment_fkey
      FOREIGN KEY (programme_id, enrolment_id) REFERENCES enrolment (programme_id, id),
    CONSTRAINT enrolment_agreement_contact_fkey
      FOREIGN KEY (programme_id, enterprise_id, contact_id) REFERENCES contact (programme_id, enterprise_id, id)
  );`;
