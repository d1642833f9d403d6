import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Filters of the list of enterprises that somebody has given a name. */
export class SavedFilters1795429000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE saved_filter (
        id                uuid        NOT NULL,
        programme_id      uuid        NOT NULL,
        person_id         uuid        NOT NULL,
        name              text        NOT NULL,
        search            text,
        stage             text,
        municipality_code text,
        network_id        uuid,
        without_network   boolean     NOT NULL,
        mine              boolean     NOT NULL,
        saved_at          timestamptz NOT NULL,
        removed_at        timestamptz,
        CONSTRAINT saved_filter_pkey PRIMARY KEY (programme_id, id),
        CONSTRAINT saved_filter_programme_fkey FOREIGN KEY (programme_id) REFERENCES programme (id),
        CONSTRAINT saved_filter_person_fkey FOREIGN KEY (person_id) REFERENCES person (id),
        CONSTRAINT saved_filter_municipality_fkey FOREIGN KEY (municipality_code) REFERENCES area (code),
        CONSTRAINT saved_filter_network_fkey
          FOREIGN KEY (programme_id, network_id) REFERENCES network (programme_id, id),
        CONSTRAINT saved_filter_stage_known CHECK (stage IN
          ('applied', 'eligible', 'agreed', 'active', 'completed', 'withdrawn')),
        CONSTRAINT saved_filter_narrows CHECK (without_network OR mine
          OR num_nonnulls(search, stage, municipality_code, network_id) > 0)
      );
      CREATE UNIQUE INDEX saved_filter_standing ON saved_filter (programme_id, person_id, lower(name))
        WHERE removed_at IS NULL;
      CREATE INDEX saved_filter_person ON saved_filter (person_id);
      CREATE INDEX saved_filter_network ON saved_filter (programme_id, network_id);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE saved_filter');
  }
}
