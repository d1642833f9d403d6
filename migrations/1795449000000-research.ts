import type { MigrationInterface, QueryRunner } from 'typeorm';

const RECORDED = `
    recorded_at       timestamptz NOT NULL,
    recorded_by       uuid        NOT NULL,`;

const PARTNER = `
  CREATE TABLE research_partner (
    id                uuid        NOT NULL,
    programme_id      uuid        NOT NULL,
    name              text        NOT NULL,
    kind              text        NOT NULL,
    country           text        NOT NULL,
    contact           text,
    email             text,${RECORDED}
    taken_back_at     timestamptz,
    taken_back_by     uuid,
    taken_back_reason text,
    CONSTRAINT research_partner_pkey PRIMARY KEY (programme_id, id),
    CONSTRAINT research_partner_programme_fkey FOREIGN KEY (programme_id) REFERENCES programme (id),
    CONSTRAINT research_partner_country_code CHECK (country ~ '^[A-Z]{2}$'),
    CONSTRAINT research_partner_kind_known CHECK (kind IN
      ('university', 'applied-sciences', 'institute', 'vocational', 'company', 'other')),
    CONSTRAINT research_partner_taken_back_whole
      CHECK (num_nonnulls(taken_back_at, taken_back_by, taken_back_reason) IN (0, 3))
  );
  CREATE UNIQUE INDEX research_partner_name ON research_partner (programme_id, lower(name))
    WHERE taken_back_at IS NULL;`;

const QUESTION = `
  -- Asked by a firm; without one, firms are asked.
  CREATE TABLE research_question (
    id                uuid        NOT NULL,
    programme_id      uuid        NOT NULL,
    enterprise_id     uuid,
    partner_id        uuid,
    words             text        NOT NULL,${RECORDED}
    closed_at         timestamptz,
    closed_by         uuid,
    closed_reason     text,
    CONSTRAINT research_question_pkey PRIMARY KEY (programme_id, id),
    CONSTRAINT research_question_programme_fkey FOREIGN KEY (programme_id) REFERENCES programme (id),
    CONSTRAINT research_question_enterprise_fkey FOREIGN KEY (programme_id, enterprise_id)
      REFERENCES programme_enterprise (programme_id, enterprise_id),
    CONSTRAINT research_question_partner_fkey FOREIGN KEY (programme_id, partner_id)
      REFERENCES research_partner (programme_id, id),
    CONSTRAINT research_question_closed_whole
      CHECK (num_nonnulls(closed_at, closed_by, closed_reason) IN (0, 3))
  );
  CREATE INDEX research_question_enterprise ON research_question (programme_id, enterprise_id);

  -- What a firm and those at the other end write to each other about a question, in order.
  CREATE TABLE research_reply (
    id                uuid        NOT NULL,
    programme_id      uuid        NOT NULL,
    question_id       uuid        NOT NULL,
    enterprise_id     uuid        NOT NULL,
    said_by           text        NOT NULL,
    words             text        NOT NULL,${RECORDED}
    CONSTRAINT research_reply_pkey PRIMARY KEY (programme_id, id),
    CONSTRAINT research_reply_question_fkey FOREIGN KEY (programme_id, question_id)
      REFERENCES research_question (programme_id, id),
    CONSTRAINT research_reply_enterprise_fkey FOREIGN KEY (programme_id, enterprise_id)
      REFERENCES programme_enterprise (programme_id, enterprise_id),
    CONSTRAINT research_reply_said_by_known CHECK (said_by IN ('firm', 'staff', 'partner'))
  );
  CREATE INDEX research_reply_question ON research_reply (programme_id, question_id, recorded_at);
  CREATE INDEX research_reply_enterprise ON research_reply (programme_id, enterprise_id);`;

/** Actors of research and development, and the questions that go from firms to them and back. */
export class Research1795449000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(PARTNER + QUESTION);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE research_reply, research_question, research_partner');
  }
}
