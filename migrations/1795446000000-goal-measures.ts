import type { MigrationInterface, QueryRunner } from 'typeorm';

const MEASURE = `
  ALTER TABLE growth_goal
    ADD COLUMN measure  text,
    ADD COLUMN unit     text,
    ADD COLUMN baseline double precision,
    ADD COLUMN target   double precision,
    ADD CONSTRAINT growth_goal_measure_whole CHECK (num_nonnulls(measure, unit, baseline, target) IN (0, 4)),
    ADD CONSTRAINT growth_goal_way_to_go CHECK (baseline <> target);`;

const READING = `
  CREATE TABLE growth_reading (
    id            uuid             NOT NULL,
    programme_id  uuid             NOT NULL,
    enterprise_id uuid             NOT NULL,
    goal_id       uuid             NOT NULL,
    read_on       date             NOT NULL,
    value         double precision,
    marked_by     text             NOT NULL,
    recorded_at   timestamptz      NOT NULL,
    recorded_by   uuid             NOT NULL,
    superseded_at timestamptz,
    CONSTRAINT growth_reading_pkey PRIMARY KEY (programme_id, id),
    CONSTRAINT growth_reading_goal_fkey FOREIGN KEY (programme_id, enterprise_id, goal_id)
      REFERENCES growth_goal (programme_id, enterprise_id, id) DEFERRABLE,
    CONSTRAINT growth_reading_by_known CHECK (marked_by IN ('firm', 'advisor'))
  );
  CREATE UNIQUE INDEX growth_reading_current
    ON growth_reading (programme_id, goal_id, read_on) WHERE superseded_at IS NULL;
  CREATE INDEX growth_reading_enterprise ON growth_reading (programme_id, enterprise_id);`;

/**
 * A goal may say by what it is measured, from where to where. What was read of it is a fact of a day:
 * read again it is superseded, and a reading without a value takes back what stood there.
 */
export class GoalMeasures1795446000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(MEASURE);
    await runner.query(READING);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE growth_reading');
    await runner.query(`
      ALTER TABLE growth_goal
        DROP COLUMN measure, DROP COLUMN unit, DROP COLUMN baseline, DROP COLUMN target`);
  }
}
