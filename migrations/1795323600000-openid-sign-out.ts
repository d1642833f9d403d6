import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Signing out at an organisation's issuer: which of its notices have been taken, so that none is
 * taken twice, and a way from the issuer's session to ours.
 */
export class OpenidSignOut1795323600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE openid_notice (
        token_hash text        NOT NULL,
        taken_at   timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        CONSTRAINT openid_notice_pkey PRIMARY KEY (token_hash)
      );
      CREATE INDEX openid_notice_expiry ON openid_notice (expires_at);
      CREATE INDEX session_issuer ON session ((data ->> 'issuerSession')) WHERE data ? 'issuerSession';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX session_issuer; DROP TABLE openid_notice');
  }
}
