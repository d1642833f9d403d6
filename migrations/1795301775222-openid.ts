import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Signing in through an organisation: sign-ins under way, who is who at the issuer, and which roles
 * the issuer's word gave, so that they can follow it.
 */
export class Openid1795301775222 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE openid_request (
        state_hash text        NOT NULL,
        sealed     text        NOT NULL,
        created_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        CONSTRAINT openid_request_pkey PRIMARY KEY (state_hash)
      );
      CREATE INDEX openid_request_expiry ON openid_request (expires_at);

      CREATE TABLE openid_identity (
        issuer    text        NOT NULL,
        subject   text        NOT NULL,
        person_id uuid        NOT NULL,
        linked_at timestamptz NOT NULL,
        CONSTRAINT openid_identity_pkey PRIMARY KEY (issuer, subject),
        CONSTRAINT openid_identity_person_fkey FOREIGN KEY (person_id) REFERENCES person (id)
      );
      CREATE INDEX openid_identity_person ON openid_identity (person_id);

      CREATE TABLE openid_grant (
        grant_id uuid NOT NULL,
        issuer   text NOT NULL,
        CONSTRAINT openid_grant_pkey PRIMARY KEY (grant_id),
        CONSTRAINT openid_grant_grant_fkey FOREIGN KEY (grant_id) REFERENCES role_grant (id)
      );`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE openid_grant, openid_identity, openid_request');
  }
}
