import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who keeps a group going, from a day on. What is said later takes the place of it, and it stays. */
export class GroupUpkeep1795445000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE network_upkeep (
        id            uuid        NOT NULL,
        programme_id  uuid        NOT NULL,
        network_id    uuid        NOT NULL,
        upkeep        text        NOT NULL,
        since_on      date        NOT NULL,
        recorded_at   timestamptz NOT NULL,
        recorded_by   uuid        NOT NULL,
        superseded_at timestamptz,
        CONSTRAINT network_upkeep_pkey PRIMARY KEY (programme_id, id),
        CONSTRAINT network_upkeep_network_fkey
          FOREIGN KEY (programme_id, network_id) REFERENCES network (programme_id, id),
        CONSTRAINT network_upkeep_known
          CHECK (upkeep IN ('project', 'business-service', 'municipality', 'members', 'other'))
      );
      CREATE UNIQUE INDEX network_upkeep_current
        ON network_upkeep (programme_id, network_id) WHERE superseded_at IS NULL;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE network_upkeep');
  }
}
