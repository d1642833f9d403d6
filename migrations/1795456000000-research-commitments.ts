import type { MigrationInterface, QueryRunner } from 'typeorm';

const COMMITMENT = `
  -- For a firm; without one, for the programme. Who promised is told by the name that it had then.
  CREATE TABLE research_commitment (
    id                uuid        NOT NULL,
    programme_id      uuid        NOT NULL,
    partner_id        uuid        NOT NULL,
    enterprise_id     uuid,
    question_id       uuid,
    kind              text        NOT NULL,
    promised          text        NOT NULL,
    promised_by       text        NOT NULL,
    promised_on       date        NOT NULL,
    due_on            date,
    recorded_at       timestamptz NOT NULL,
    recorded_by       uuid        NOT NULL,
    outcome           text,
    ended_on          date,
    came_of           text,
    ended_at          timestamptz,
    ended_by          uuid,
    taken_back_at     timestamptz,
    taken_back_by     uuid,
    taken_back_reason text,
    CONSTRAINT research_commitment_pkey PRIMARY KEY (programme_id, id),
    CONSTRAINT research_commitment_partner_fkey FOREIGN KEY (programme_id, partner_id)
      REFERENCES research_partner (programme_id, id),
    CONSTRAINT research_commitment_enterprise_fkey FOREIGN KEY (programme_id, enterprise_id)
      REFERENCES programme_enterprise (programme_id, enterprise_id),
    CONSTRAINT research_commitment_question_fkey FOREIGN KEY (programme_id, question_id)
      REFERENCES research_question (programme_id, id),
    CONSTRAINT research_commitment_kind_known CHECK (kind IN ('test', 'thesis', 'project')),
    CONSTRAINT research_commitment_outcome_known CHECK (outcome IN ('delivered', 'given-up')),
    CONSTRAINT research_commitment_due_later CHECK (due_on >= promised_on),
    CONSTRAINT research_commitment_ended_later CHECK (ended_on >= promised_on),
    CONSTRAINT research_commitment_ended_whole
      CHECK (num_nonnulls(outcome, ended_on, came_of, ended_at, ended_by) IN (0, 5)),
    CONSTRAINT research_commitment_taken_back_whole
      CHECK (num_nonnulls(taken_back_at, taken_back_by, taken_back_reason) IN (0, 3))
  );
  CREATE INDEX research_commitment_enterprise ON research_commitment (programme_id, enterprise_id);`;

/** What research partners commit themselves to: tests, theses and projects, promised and delivered. */
export class ResearchCommitments1795456000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(COMMITMENT);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE research_commitment');
  }
}
