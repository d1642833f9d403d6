import type { MigrationInterface, QueryRunner } from 'typeorm';

const PROSPECT = `
  CREATE TABLE prospect (
    id                uuid        NOT NULL,
    programme_id      uuid        NOT NULL,
    business_id       text        NOT NULL,
    name              text        NOT NULL,
    legal_form        text        NOT NULL,
    municipality_code text,
    industry_code     text,
    industry_code_set text,
    registered_on     date,
    employer_since    date,
    source            text        NOT NULL,
    fetched_at        timestamptz NOT NULL,
    recorded_at           timestamptz NOT NULL,
    recorded_by           uuid        NOT NULL,
    dropped_at        timestamptz,
    dropped_by        uuid,
    dropped_reason    text,
    CONSTRAINT prospect_pkey PRIMARY KEY (programme_id, id),
    CONSTRAINT prospect_programme_fkey FOREIGN KEY (programme_id) REFERENCES programme (id),
    CONSTRAINT prospect_municipality_fkey FOREIGN KEY (municipality_code) REFERENCES area (code),
    CONSTRAINT prospect_source_known CHECK (source IN ('prh-ytj', 'demo-register', 'verso')),
    CONSTRAINT prospect_industry_whole CHECK (num_nonnulls(industry_code, industry_code_set) IN (0, 2)),
    CONSTRAINT prospect_dropped_whole CHECK (num_nonnulls(dropped_at, dropped_by, dropped_reason) IN (0, 3))
  );
  CREATE UNIQUE INDEX prospect_standing ON prospect (programme_id, business_id) WHERE dropped_at IS NULL;
  CREATE INDEX prospect_by_day ON prospect (programme_id, recorded_at DESC, id DESC) WHERE dropped_at IS NULL;
  CREATE INDEX prospect_business_id ON prospect (business_id);`;

const CONTACT = `
  CREATE TABLE prospect_contact (
    id                uuid        NOT NULL,
    programme_id      uuid        NOT NULL,
    prospect_id       uuid        NOT NULL,
    happened_on       date        NOT NULL,
    way               text        NOT NULL,
    outcome           text        NOT NULL,
    ask_again_on      date,
    note              text,
    recorded_at       timestamptz NOT NULL,
    recorded_by       uuid        NOT NULL,
    taken_back_at     timestamptz,
    taken_back_by     uuid,
    taken_back_reason text,
    CONSTRAINT prospect_contact_pkey PRIMARY KEY (programme_id, id),
    CONSTRAINT prospect_contact_prospect_fkey
      FOREIGN KEY (programme_id, prospect_id) REFERENCES prospect (programme_id, id),
    CONSTRAINT prospect_contact_way_known CHECK (way IN ('call', 'mail', 'visit', 'event')),
    CONSTRAINT prospect_contact_outcome_known
      CHECK (outcome IN ('no-answer', 'interested', 'not-now', 'declined')),
    CONSTRAINT prospect_contact_again CHECK ((outcome = 'not-now') = (ask_again_on IS NOT NULL)),
    CONSTRAINT prospect_contact_taken_back_whole
      CHECK (num_nonnulls(taken_back_at, taken_back_by, taken_back_reason) IN (0, 3))
  );
  CREATE INDEX prospect_contact_latest
    ON prospect_contact (programme_id, prospect_id, happened_on DESC, recorded_at DESC);`;

/**
 * Firms that a programme might enrol, as the national register told of them when they were noted down,
 * and how they were asked. Where one stands is derived from the latest contact that stands.
 */
export class Prospects1795427000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(PROSPECT);
    await runner.query(CONTACT);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE prospect_contact');
    await runner.query('DROP TABLE prospect');
  }
}
