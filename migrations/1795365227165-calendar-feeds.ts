import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * People subscribe to the meetings of a group, or of all that they may see, at a secret address; and
 * each meeting counts its changes, by which a calendar knows the later one.
 */
export class CalendarFeeds1795365227165 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE calendar_feed (
        id           uuid        NOT NULL,
        person_id    uuid        NOT NULL,
        programme_id uuid,
        network_id   uuid,
        token_hash   text        NOT NULL,
        made_at      timestamptz NOT NULL,
        ended_at     timestamptz,
        CONSTRAINT calendar_feed_pkey PRIMARY KEY (id),
        CONSTRAINT calendar_feed_hash_key UNIQUE (token_hash),
        CONSTRAINT calendar_feed_person_fkey FOREIGN KEY (person_id) REFERENCES person (id),
        CONSTRAINT calendar_feed_network_fkey
          FOREIGN KEY (programme_id, network_id) REFERENCES network (programme_id, id),
        CONSTRAINT calendar_feed_of_group CHECK ((programme_id IS NULL) = (network_id IS NULL))
      );
      CREATE UNIQUE INDEX calendar_feed_once ON calendar_feed (person_id, programme_id, network_id)
        NULLS NOT DISTINCT WHERE ended_at IS NULL;
      ALTER TABLE meeting ADD COLUMN sequence integer NOT NULL DEFAULT 0;
      ALTER TABLE meeting ADD COLUMN changed_at timestamptz NOT NULL DEFAULT now();
      UPDATE meeting SET changed_at = coalesce(settled_at, arranged_at);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE meeting DROP COLUMN changed_at;
      ALTER TABLE meeting DROP COLUMN sequence;
      DROP TABLE calendar_feed;`);
  }
}
