import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Takes the kinds of mail that stand in the database, and writes the list anew with or without ours. */
const mailKinds = (change: string): string => `
  DO $$
  DECLARE kinds text;
  BEGIN
    SELECT string_agg(quote_literal(k), ', ') INTO kinds FROM (
      SELECT m[1] AS k FROM pg_constraint c,
             regexp_matches(pg_get_constraintdef(c.oid), '''([^'']+)''::text', 'g') m
       WHERE c.conname = 'mail_message_kind_known' AND m[1] NOT IN ('privacy-notice', 'feedback-answer')
      ${change}) known;
    ALTER TABLE mail_message DROP CONSTRAINT mail_message_kind_known;
    EXECUTE 'ALTER TABLE mail_message ADD CONSTRAINT mail_message_kind_known CHECK (kind IN (' || kinds || '))';
  END $$;`;

/**
 * Requests for erasure with their proof, what a programme says about the data it keeps and for how
 * long, whom it has told, and feedback on accessibility. Some mails go to people without an account.
 */
export class PrivacyDesk1795301032461 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE erasure_request (
        id            uuid        NOT NULL,
        subject       text        NOT NULL,
        person_id     uuid,
        programme_id  uuid,
        enterprise_id uuid,
        state         text        NOT NULL,
        requested_at  timestamptz NOT NULL,
        requested_by  uuid        NOT NULL,
        due_on        date        NOT NULL,
        settled_at    timestamptz,
        settled_by    uuid,
        refusal       text,
        proof         jsonb,
        CONSTRAINT erasure_request_pkey PRIMARY KEY (id),
        CONSTRAINT erasure_request_person_fkey FOREIGN KEY (person_id) REFERENCES person (id),
        CONSTRAINT erasure_request_enterprise_fkey
          FOREIGN KEY (programme_id, enterprise_id) REFERENCES programme_enterprise (programme_id, enterprise_id),
        CONSTRAINT erasure_request_subject_known CHECK (subject IN ('person', 'enterprise')),
        CONSTRAINT erasure_request_subject_named CHECK (
          (subject = 'person') = (person_id IS NOT NULL)
          AND (subject = 'enterprise') = (programme_id IS NOT NULL)
          AND (subject = 'enterprise') = (enterprise_id IS NOT NULL)),
        CONSTRAINT erasure_request_state_known CHECK (state IN ('open', 'done', 'refused')),
        CONSTRAINT erasure_request_refusal_known CHECK (refusal IN ('duty', 'not-theirs', 'unfounded')),
        CONSTRAINT erasure_request_settled CHECK (
          (state = 'open') = (settled_at IS NULL) AND (state = 'open') = (settled_by IS NULL)
          AND (state = 'refused') = (refusal IS NOT NULL) AND (state = 'done') = (proof IS NOT NULL))
      );
      CREATE UNIQUE INDEX erasure_request_open ON erasure_request (person_id, programme_id, enterprise_id)
        NULLS NOT DISTINCT WHERE state = 'open';
      CREATE INDEX erasure_request_enterprise ON erasure_request (enterprise_id, programme_id);

      CREATE TABLE privacy_notice (
        id            uuid        NOT NULL,
        programme_id  uuid        NOT NULL,
        texts         jsonb       NOT NULL,
        recorded_at   timestamptz NOT NULL,
        recorded_by   uuid        NOT NULL,
        superseded_at timestamptz,
        CONSTRAINT privacy_notice_pkey PRIMARY KEY (id),
        CONSTRAINT privacy_notice_programme_fkey FOREIGN KEY (programme_id) REFERENCES programme (id),
        CONSTRAINT privacy_notice_texts_complete CHECK (texts ?& ARRAY['fi', 'sv', 'en'])
      );
      CREATE UNIQUE INDEX privacy_notice_current ON privacy_notice (programme_id) WHERE superseded_at IS NULL;

      CREATE TABLE information_given (
        id            uuid        NOT NULL,
        programme_id  uuid        NOT NULL,
        enterprise_id uuid        NOT NULL,
        contact_id    uuid        NOT NULL,
        how           text        NOT NULL,
        given_on      date        NOT NULL,
        recorded_at   timestamptz NOT NULL,
        recorded_by   uuid        NOT NULL,
        CONSTRAINT information_given_pkey PRIMARY KEY (id),
        CONSTRAINT information_given_once UNIQUE (programme_id, enterprise_id, contact_id),
        CONSTRAINT information_given_contact_fkey FOREIGN KEY (programme_id, enterprise_id, contact_id)
          REFERENCES contact (programme_id, enterprise_id, id),
        CONSTRAINT information_given_how_known CHECK (how IN ('mail', 'phone', 'meeting', 'letter'))
      );

      CREATE TABLE retention_rule (
        id            uuid        NOT NULL,
        programme_id  uuid        NOT NULL,
        kind          text        NOT NULL,
        months        integer     NOT NULL,
        legal_basis   text        NOT NULL,
        recorded_at   timestamptz NOT NULL,
        recorded_by   uuid        NOT NULL,
        superseded_at timestamptz,
        CONSTRAINT retention_rule_pkey PRIMARY KEY (id),
        CONSTRAINT retention_rule_programme_fkey FOREIGN KEY (programme_id) REFERENCES programme (id),
        CONSTRAINT retention_rule_kind_known CHECK (kind IN ('contacts', 'notes', 'people', 'mails', 'records')),
        CONSTRAINT retention_rule_months CHECK (months BETWEEN 1 AND 240)
      );
      CREATE UNIQUE INDEX retention_rule_current ON retention_rule (programme_id, kind) WHERE superseded_at IS NULL;

      CREATE TABLE retention_run (
        id           uuid        NOT NULL,
        programme_id uuid        NOT NULL,
        ran_at       timestamptz NOT NULL,
        counts       jsonb       NOT NULL,
        CONSTRAINT retention_run_pkey PRIMARY KEY (id),
        CONSTRAINT retention_run_programme_fkey FOREIGN KEY (programme_id) REFERENCES programme (id)
      );
      CREATE INDEX retention_run_latest ON retention_run (programme_id, ran_at DESC);

      CREATE TABLE accessibility_feedback (
        id          uuid        NOT NULL,
        received_at timestamptz NOT NULL,
        due_on      date        NOT NULL,
        language    text        NOT NULL,
        page        text,
        text        text        NOT NULL,
        name        text,
        email       text,
        state       text        NOT NULL,
        answer      text,
        settled_at  timestamptz,
        settled_by  uuid,
        CONSTRAINT accessibility_feedback_pkey PRIMARY KEY (id),
        CONSTRAINT accessibility_feedback_language_known CHECK (language IN ('fi', 'sv', 'en')),
        CONSTRAINT accessibility_feedback_state_known CHECK (state IN ('open', 'answered')),
        CONSTRAINT accessibility_feedback_settled CHECK (
          (state = 'open') = (settled_at IS NULL) AND (state = 'open') = (settled_by IS NULL))
      );
      CREATE INDEX accessibility_feedback_open ON accessibility_feedback (due_on, id) WHERE state = 'open';

      ${mailKinds(`UNION ALL VALUES ('privacy-notice'), ('feedback-answer')`)}
      ALTER TABLE mail_message ALTER COLUMN person_id DROP NOT NULL;
      ALTER TABLE mail_message ADD CONSTRAINT mail_message_recipient
        CHECK (person_id IS NOT NULL OR kind IN ('privacy-notice', 'feedback-answer'));`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM mail_message WHERE kind IN ('privacy-notice', 'feedback-answer');
      ALTER TABLE mail_message DROP CONSTRAINT mail_message_recipient;
      ALTER TABLE mail_message ALTER COLUMN person_id SET NOT NULL;
      ${mailKinds('')}
      DROP TABLE accessibility_feedback, retention_run, retention_rule, information_given, privacy_notice,
        erasure_request;`);
  }
}
