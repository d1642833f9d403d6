import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Sessions that their owner can name, and a second step of signing in: a key in an app, and codes
 * for the day it is lost. The key is stored sealed, the codes as keyed hashes.
 */
export class SessionsAndSecondStep1795298700000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE session
        ADD COLUMN id           uuid        NOT NULL DEFAULT gen_random_uuid(),
        ADD COLUMN last_seen_at timestamptz,
        ADD CONSTRAINT session_id_key UNIQUE (id);
      UPDATE session SET last_seen_at = created_at;
      ALTER TABLE session ALTER COLUMN last_seen_at SET NOT NULL;

      CREATE TABLE totp (
        person_id     uuid        NOT NULL,
        sealed_secret text        NOT NULL,
        begun_at      timestamptz NOT NULL,
        confirmed_at  timestamptz,
        last_step     bigint,
        CONSTRAINT totp_pkey PRIMARY KEY (person_id),
        CONSTRAINT totp_person_fkey FOREIGN KEY (person_id) REFERENCES person (id),
        CONSTRAINT totp_step_once_confirmed CHECK ((confirmed_at IS NULL) = (last_step IS NULL))
      );

      CREATE TABLE recovery_code (
        person_id uuid        NOT NULL,
        code_hash text        NOT NULL,
        used_at   timestamptz,
        CONSTRAINT recovery_code_pkey PRIMARY KEY (person_id, code_hash),
        CONSTRAINT recovery_code_person_fkey FOREIGN KEY (person_id) REFERENCES person (id)
      );

      ALTER TABLE mail_message DROP CONSTRAINT mail_message_kind_known;
      ALTER TABLE mail_message ADD CONSTRAINT mail_message_kind_known
        CHECK (kind IN ('sign-in', 'invitation', 'reminder', 'staff-invitation', 'second-step-off'));`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM mail_message WHERE kind = 'second-step-off';
      ALTER TABLE mail_message DROP CONSTRAINT mail_message_kind_known;
      ALTER TABLE mail_message ADD CONSTRAINT mail_message_kind_known
        CHECK (kind IN ('sign-in', 'invitation', 'reminder', 'staff-invitation'));
      DROP TABLE recovery_code, totp;
      ALTER TABLE session DROP COLUMN last_seen_at, DROP COLUMN id;`);
  }
}
