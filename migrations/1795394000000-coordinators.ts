import type { MigrationInterface, QueryRunner } from 'typeorm';

const SCOPE = `
  (role = 'administrator' AND programme_id IS NULL AND enterprise_id IS NULL)
  OR (role IN ('manager', 'advisor', 'funder') AND programme_id IS NOT NULL AND enterprise_id IS NULL)
  OR (role = 'entrepreneur' AND programme_id IS NOT NULL AND enterprise_id IS NOT NULL)`;
const ROLES = ['administrator', 'manager', 'advisor', 'funder', 'entrepreneur'];

/** Takes the kinds of mail that stand in the database, and writes the list anew with or without ours. */
const mailKinds = (change: string): string => `
  DO $$
  DECLARE kinds text;
  BEGIN
    SELECT string_agg(quote_literal(k), ', ') INTO kinds FROM (
      SELECT m[1] AS k FROM pg_constraint c,
             regexp_matches(pg_get_constraintdef(c.oid), '''([^'']+)''::text', 'g') m
       WHERE c.conname = 'mail_message_kind_known' AND m[1] <> 'coordinator-invitation'
      ${change}) known;
    ALTER TABLE mail_message DROP CONSTRAINT mail_message_kind_known;
    EXECUTE 'ALTER TABLE mail_message ADD CONSTRAINT mail_message_kind_known CHECK (kind IN (' || kinds || '))';
  END $$;`;

const roles = (known: readonly string[], scope: string): string => `
  ALTER TABLE role_grant DROP CONSTRAINT role_grant_role_known;
  ALTER TABLE role_grant DROP CONSTRAINT role_grant_scope;
  ALTER TABLE role_grant ADD CONSTRAINT role_grant_role_known
    CHECK (role IN (${known.map((role) => `'${role}'`).join(', ')}));
  ALTER TABLE role_grant ADD CONSTRAINT role_grant_scope CHECK (${scope});`;

/**
 * Coordinators: a role that holds for one group. Whom it was given to stands beside the grant, in the
 * programme's own words: an address may be that of a person whom the programme must not know.
 */
export class Coordinators1795394000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE role_grant ADD COLUMN network_id uuid;
      ALTER TABLE role_grant ADD CONSTRAINT role_grant_network_fkey
        FOREIGN KEY (programme_id, network_id) REFERENCES network (programme_id, id);
      ALTER TABLE role_grant ADD CONSTRAINT role_grant_network_key UNIQUE (programme_id, network_id, id);
      ${roles(
        [...ROLES, 'coordinator'],
        `(network_id IS NULL AND (${SCOPE}))
  OR (role = 'coordinator' AND programme_id IS NOT NULL AND enterprise_id IS NULL AND network_id IS NOT NULL)`,
      )}
      DROP INDEX role_grant_current;
      CREATE UNIQUE INDEX role_grant_current ON role_grant (person_id, role, programme_id, enterprise_id, network_id)
        NULLS NOT DISTINCT WHERE ended_at IS NULL;

      CREATE TABLE coordinator (
        id           uuid NOT NULL,
        programme_id uuid NOT NULL,
        network_id   uuid NOT NULL,
        name         text NOT NULL,
        email        text,
        CONSTRAINT coordinator_pkey PRIMARY KEY (id),
        CONSTRAINT coordinator_grant_fkey
          FOREIGN KEY (programme_id, network_id, id) REFERENCES role_grant (programme_id, network_id, id)
      );
      ${mailKinds(`UNION ALL SELECT 'coordinator-invitation'`)}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM mail_message WHERE kind = 'coordinator-invitation';
      ${mailKinds('')}
      DROP TABLE coordinator;
      DELETE FROM role_grant WHERE role = 'coordinator';
      DROP INDEX role_grant_current;
      ALTER TABLE role_grant DROP CONSTRAINT role_grant_network_key;
      ${roles(ROLES, SCOPE)}
      ALTER TABLE role_grant DROP COLUMN network_id;
      CREATE UNIQUE INDEX role_grant_current ON role_grant (person_id, role, programme_id, enterprise_id)
        NULLS NOT DISTINCT WHERE ended_at IS NULL;`);
  }
}
