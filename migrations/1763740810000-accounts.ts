import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * People, organisations, roles and sessions. A person is an id; the name and the addresses stand
 * in `person_identity`, which can be erased without touching the facts that name the id.
 */
export class Accounts1763740810000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE person (
        id          uuid        NOT NULL,
        created_at  timestamptz NOT NULL,
        archived_at timestamptz,
        CONSTRAINT person_pkey PRIMARY KEY (id)
      );

      CREATE TABLE person_identity (
        person_id  uuid        NOT NULL,
        name       text        NOT NULL,
        email      text        NOT NULL,
        phone      text,
        language   text        NOT NULL,
        updated_at timestamptz NOT NULL,
        CONSTRAINT person_identity_pkey PRIMARY KEY (person_id),
        CONSTRAINT person_identity_person_fkey FOREIGN KEY (person_id) REFERENCES person (id),
        CONSTRAINT person_identity_email_key UNIQUE (email),
        CONSTRAINT person_identity_email_folded CHECK (email = lower(email)),
        CONSTRAINT person_identity_language_known CHECK (language IN ('fi', 'sv', 'en'))
      );

      CREATE TABLE credential (
        person_id     uuid        NOT NULL,
        password_hash text        NOT NULL,
        changed_at    timestamptz NOT NULL,
        CONSTRAINT credential_pkey PRIMARY KEY (person_id),
        CONSTRAINT credential_person_fkey FOREIGN KEY (person_id) REFERENCES person (id)
      );

      CREATE TABLE organisation (
        id          uuid        NOT NULL,
        name        text        NOT NULL,
        kind        text        NOT NULL,
        created_at  timestamptz NOT NULL,
        archived_at timestamptz,
        CONSTRAINT organisation_pkey PRIMARY KEY (id),
        CONSTRAINT organisation_kind_known
          CHECK (kind IN ('business-service', 'university', 'regional-council', 'municipality', 'other'))
      );

      CREATE TABLE sign_in_request (
        id          uuid        NOT NULL,
        person_id   uuid        NOT NULL,
        token_hash  text        NOT NULL,
        code_hash   text        NOT NULL,
        attempts    integer     NOT NULL,
        created_at  timestamptz NOT NULL,
        expires_at  timestamptz NOT NULL,
        consumed_at timestamptz,
        CONSTRAINT sign_in_request_pkey PRIMARY KEY (id),
        CONSTRAINT sign_in_request_person_fkey FOREIGN KEY (person_id) REFERENCES person (id)
      );
      CREATE INDEX sign_in_request_open ON sign_in_request (person_id, expires_at) WHERE consumed_at IS NULL;

      CREATE TABLE session (
        id_hash    text        NOT NULL,
        person_id  uuid,
        data       jsonb       NOT NULL,
        created_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        CONSTRAINT session_pkey PRIMARY KEY (id_hash),
        CONSTRAINT session_person_fkey FOREIGN KEY (person_id) REFERENCES person (id)
      );
      CREATE INDEX session_expiry ON session (expires_at);
      CREATE INDEX session_person ON session (person_id);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE session, sign_in_request, organisation, credential, person_identity, person',
    );
  }
}
