import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Access tokens of people, for programs that act for them: a hash, what they may do, and until when.
 * A revoked one stays, as audit rows name it.
 */
export class AccessTokens1795299725588 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE access_token (
        id           uuid        NOT NULL,
        person_id    uuid        NOT NULL,
        name         text        NOT NULL,
        token_hash   text        NOT NULL,
        hint         text        NOT NULL,
        scopes       text[]      NOT NULL,
        created_at   timestamptz NOT NULL,
        expires_at   timestamptz NOT NULL,
        last_used_at timestamptz,
        revoked_at   timestamptz,
        CONSTRAINT access_token_pkey PRIMARY KEY (id),
        CONSTRAINT access_token_person_fkey FOREIGN KEY (person_id) REFERENCES person (id),
        CONSTRAINT access_token_hash_key UNIQUE (token_hash),
        CONSTRAINT access_token_scopes_given CHECK (cardinality(scopes) > 0),
        CONSTRAINT access_token_within_year CHECK (expires_at <= created_at + interval '366 days')
      );
      CREATE INDEX access_token_person ON access_token (person_id, created_at);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE access_token');
  }
}
