import type { MigrationInterface, QueryRunner } from 'typeorm';

const KINDS = `'meeting-invitation', 'meeting-changed', 'meeting-cancelled', 'meeting-reminder'`;

/** Takes the kinds of mail that stand in the database, and writes the list anew with or without ours. */
const mailKinds = (change: string): string => `
  DO $$
  DECLARE kinds text;
  BEGIN
    SELECT string_agg(quote_literal(k), ', ') INTO kinds FROM (
      SELECT m[1] AS k FROM pg_constraint c,
             regexp_matches(pg_get_constraintdef(c.oid), '''([^'']+)''::text', 'g') m
       WHERE c.conname = 'mail_message_kind_known' AND m[1] NOT IN (${KINDS})
      ${change}) known;
    ALTER TABLE mail_message DROP CONSTRAINT mail_message_kind_known;
    EXECUTE 'ALTER TABLE mail_message ADD CONSTRAINT mail_message_kind_known CHECK (kind IN (' || kinds || '))';
  END $$;`;

const recipient = (kinds: string): string => `
  ALTER TABLE mail_message DROP CONSTRAINT mail_message_recipient;
  ALTER TABLE mail_message ADD CONSTRAINT mail_message_recipient
    CHECK (person_id IS NOT NULL OR kind IN (${kinds}));`;

/** People of the members are asked to a meeting by mail, and answer with the link in it. */
export class MeetingInvitations1795361574388 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE meeting_invitation (
        id            uuid        NOT NULL,
        programme_id  uuid        NOT NULL,
        network_id    uuid        NOT NULL,
        meeting_id    uuid        NOT NULL,
        enterprise_id uuid        NOT NULL,
        contact_id    uuid        NOT NULL,
        token_hash    text        NOT NULL,
        sent_at       timestamptz NOT NULL,
        sent_by       uuid        NOT NULL,
        -- An answer given before this day and these hours were asked for is none.
        asked_at      timestamptz NOT NULL,
        answer        text,
        message       text,
        answered_at   timestamptz,
        reminded_at   timestamptz,
        CONSTRAINT meeting_invitation_pkey PRIMARY KEY (id),
        CONSTRAINT meeting_invitation_once UNIQUE (programme_id, meeting_id, contact_id),
        CONSTRAINT meeting_invitation_meeting_fkey
          FOREIGN KEY (programme_id, network_id, meeting_id) REFERENCES meeting (programme_id, network_id, id),
        CONSTRAINT meeting_invitation_contact_fkey FOREIGN KEY (programme_id, enterprise_id, contact_id)
          REFERENCES contact (programme_id, enterprise_id, id),
        CONSTRAINT meeting_invitation_answer_known CHECK (answer IN ('yes', 'maybe', 'no')),
        CONSTRAINT meeting_invitation_answered CHECK ((answer IS NULL) = (answered_at IS NULL)),
        CONSTRAINT meeting_invitation_message_of_answer CHECK (message IS NULL OR answer IS NOT NULL)
      );
      CREATE INDEX meeting_invitation_contact ON meeting_invitation (programme_id, enterprise_id, contact_id);
      CREATE INDEX meeting_invitation_waiting ON meeting_invitation (programme_id, network_id, meeting_id)
        WHERE reminded_at IS NULL;
      ${mailKinds(`UNION ALL SELECT unnest(ARRAY[${KINDS}])`)}
      ${recipient(`'privacy-notice', 'feedback-answer', ${KINDS}`)}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM mail_message WHERE kind IN (${KINDS});
      ${recipient(`'privacy-notice', 'feedback-answer'`)}
      ${mailKinds('')}
      DROP TABLE meeting_invitation;`);
  }
}
