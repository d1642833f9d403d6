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
    CONSTRAINT growth_step_of_goal UNIQUE (programme_id, enterprise_id, goal_id, id),
    CONSTRAINT growth_step_goal_fkey FOREIGN KEY (programme_id, enterprise_id, goal_id)
      REFERENCES growth_goal (programme_id, enterprise_id, id) DEFERRABLE,
    CONSTRAINT growth_step_owner_known CHECK (owner IN ('firm', 'advisor', 'expert')),
    CONSTRAINT growth_step_expert_named CHECK ((owner = 'expert') = (expert IS NOT NULL)),
    CONSTRAINT growth_step_state_known CHECK (state IN ('open', 'done', 'dropped')),
    CONSTRAINT growth_step_settled_with_day CHECK ((state = 'open') = (settled_on IS NULL)),
    CONSTRAINT growth_step_version_positive CHECK (version > 0)
  );
  CREATE INDEX growth_step_by_goal ON growth_step (programme_id, enterprise_id, goal_id, due_on);
  CREATE INDEX growth_step_open ON growth_step (programme_id, due_on) WHERE state = 'open';`;

// What an open goal or step begins with is its own row; what was said of it later is never overwritten.
const MARK = `
  CREATE TABLE growth_mark (
    id            uuid        NOT NULL,
    programme_id  uuid        NOT NULL,
    enterprise_id uuid        NOT NULL,
    goal_id       uuid        NOT NULL,
    step_id       uuid,
    state         text        NOT NULL,
    reason        text,
    marked_on     date        NOT NULL,
    marked_by     text        NOT NULL,
    recorded_at   timestamptz NOT NULL,
    recorded_by   uuid        NOT NULL,
    CONSTRAINT growth_mark_pkey PRIMARY KEY (programme_id, id),
    CONSTRAINT growth_mark_goal_fkey FOREIGN KEY (programme_id, enterprise_id, goal_id)
      REFERENCES growth_goal (programme_id, enterprise_id, id) DEFERRABLE,
    CONSTRAINT growth_mark_step_fkey FOREIGN KEY (programme_id, enterprise_id, goal_id, step_id)
      REFERENCES growth_step (programme_id, enterprise_id, goal_id, id) DEFERRABLE,
    CONSTRAINT growth_mark_state_fits CHECK (CASE WHEN step_id IS NULL
      THEN state IN ('open', 'reached', 'dropped') ELSE state IN ('open', 'done', 'dropped') END),
    CONSTRAINT growth_mark_by_known CHECK (marked_by IN ('firm', 'advisor')),
    CONSTRAINT growth_mark_reason_fits
      CHECK ((step_id IS NULL AND state = 'dropped') = (reason IS NOT NULL))
  );
  CREATE INDEX growth_mark_by_goal ON growth_mark (programme_id, enterprise_id, goal_id, recorded_at);`;

/**
 * The development path of a firm: goals, and under each of them steps with an owner and a day. The
 * version counts the changes of a row, so that of two who change it at once the second is told.
 */
export class DevelopmentPath1795417000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(GOAL + STEP + MARK);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE growth_mark, growth_step, growth_goal');
  }
}
