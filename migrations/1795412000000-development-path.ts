import type { MigrationInterface, QueryRunner } from 'typeorm';

const GOAL = `
  CREATE TABLE growth_goal (
    id            uuid        NOT NULL,
    programme_id  uuid        NOT NULL,
    enterprise_id uuid        NOT NULL,
    what          text        NOT NULL,
    theme         text        NOT NULL,
    state         text        NOT NULL,
    settled_on    date,
    reason        text,
    recorded_at   timestamptz NOT NULL,
    recorded_by   uuid        NOT NULL,
    version       integer     NOT NULL,
    CONSTRAINT growth_goal_pkey PRIMARY KEY (programme_id, id),
    CONSTRAINT growth_goal_of_enterprise UNIQUE (programme_id, enterprise_id, id),
    CONSTRAINT growth_goal_enterprise_fkey
      FOREIGN KEY (programme_id, enterprise_id) REFERENCES programme_enterprise (programme_id, enterprise_id),
    CONSTRAINT growth_goal_theme_known CHECK (theme IN
      ('turnover', 'employees', 'export', 'digital', 'product', 'network', 'wellbeing', 'other')),
    CONSTRAINT growth_goal_state_known CHECK (state IN ('open', 'reached', 'dropped')),
    CONSTRAINT growth_goal_settled_with_day CHECK ((state = 'open') = (settled_on IS NULL)),
    CONSTRAINT growth_goal_dropped_with_reason CHECK ((state = 'dropped') = (reason IS NOT NULL)),
    CONSTRAINT growth_goal_version_positive CHECK (version > 0)
  );`;

const STEP = `
  CREATE TABLE growth_step (
    id            uuid        NOT NULL,
    programme_id  uuid        NOT NULL,
    enterprise_id uuid        NOT NULL,
    goal_id       uuid        NOT NULL,
    what          text        NOT NULL,
    owner         text        NOT NULL,
    expert        text,
    due_on        date        NOT NULL,
    state         text        NOT NULL,
    settled_on    date,
    recorded_at   timestamptz NOT NULL,
    recorded_by   uuid        NOT NULL,
    version       integer     NOT NULL,
    CONSTRAINT growth_step_pkey PRIMARY KEY (programme_id, id),
    CONSTRAINT growth_step_goal_fkey FOREIGN KEY (programme_id, enterprise_id, goal_id)
      REFERENCES growth_goal (programme_id, enterprise_id, id),
    CONSTRAINT growth_step_owner_known CHECK (owner IN ('firm', 'advisor', 'expert')),
    CONSTRAINT growth_step_expert_named CHECK ((owner = 'expert') = (expert IS NOT NULL)),
    CONSTRAINT growth_step_state_known CHECK (state IN ('open', 'done', 'dropped')),
    CONSTRAINT growth_step_settled_with_day CHECK ((state = 'open') = (settled_on IS NULL)),
    CONSTRAINT growth_step_version_positive CHECK (version > 0)
  );
  CREATE INDEX growth_step_by_goal ON growth_step (programme_id, enterprise_id, goal_id, due_on);`;

/**
 * The development path of a firm: goals, and under each of them steps with an owner and a day. The
 * version counts the changes of a row, so that of two who change it at once the second is told.
 */
export class DevelopmentPath1795412000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(GOAL + STEP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE growth_step, growth_goal');
  }
}
