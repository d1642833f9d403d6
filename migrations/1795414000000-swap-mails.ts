import type { MigrationInterface, QueryRunner } from 'typeorm';

const KINDS = `'swap-asked', 'swap-accepted', 'swap-declined', 'swap-overtaken'`;

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

/** Firms hear by mail that another one asks them to swap turns, and what came of what they asked. */
export class SwapMails1795414000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(mailKinds(`UNION ALL SELECT unnest(ARRAY[${KINDS}])`));
    // Each person hears once of each.
    await runner.query(`
      CREATE UNIQUE INDEX mail_message_swap ON mail_message (subject_id, kind, person_id)
        WHERE subject_kind = 'host-swap'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM mail_message WHERE kind IN (${KINDS})`);
    await runner.query('DROP INDEX mail_message_swap');
    await runner.query(mailKinds(''));
  }
}
