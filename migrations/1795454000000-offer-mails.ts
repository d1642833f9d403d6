import type { MigrationInterface, QueryRunner } from 'typeorm';

const KINDS = `'course-changed', 'course-cancelled', 'gathering-changed', 'gathering-cancelled'`;

/**
 * Takes the kinds of mail that a constraint names, and writes it anew with or without ours: of those that
 * there are, and of those for somebody without an account, whose address stands with the subject.
 */
const kindsOf = (constraint: string, before: string, change: string): string => `
  DO $$
  DECLARE kinds text;
  BEGIN
    SELECT string_agg(quote_literal(k), ', ') INTO kinds FROM (
      SELECT m[1] AS k FROM pg_constraint c,
             regexp_matches(pg_get_constraintdef(c.oid), '''([^'']+)''::text', 'g') m
       WHERE c.conname = '${constraint}' AND m[1] NOT IN (${KINDS})
      ${change}) known;
    ALTER TABLE mail_message DROP CONSTRAINT ${constraint};
    EXECUTE 'ALTER TABLE mail_message ADD CONSTRAINT ${constraint} CHECK (${before}kind IN (' || kinds || '))';
  END $$;`;
const mailKinds = (change: string): string =>
  kindsOf('mail_message_kind_known', '', change) +
  kindsOf('mail_message_recipient', 'person_id IS NOT NULL OR ', change);

/** People who signed up for a course or an event hear by mail that it has moved, or is cancelled. */
export class OfferMails1795454000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(mailKinds(`UNION ALL SELECT unnest(ARRAY[${KINDS}])`));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM mail_message WHERE kind IN (${KINDS})`);
    await runner.query(mailKinds(''));
  }
}
