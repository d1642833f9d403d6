import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a person was answered to a write that carried a key, for a day: the same key again gets the
 * same answer. The request is a keyed hash; the answer opens only with the key that the sender has.
 */
export class KeptAnswers1795298912599 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE kept_answer (
        person_id    uuid        NOT NULL,
        key_hash     text        NOT NULL,
        request_hash text        NOT NULL,
        status       integer     NOT NULL,
        answer       bytea,
        created_at   timestamptz NOT NULL,
        expires_at   timestamptz NOT NULL,
        CONSTRAINT kept_answer_pkey PRIMARY KEY (person_id, key_hash),
        CONSTRAINT kept_answer_person_fkey FOREIGN KEY (person_id) REFERENCES person (id)
      );
      CREATE INDEX kept_answer_expiry ON kept_answer (expires_at);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE kept_answer');
  }
}
