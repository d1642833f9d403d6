import type { MigrationInterface, QueryRunner } from 'typeorm';

const ITEM = `
  CREATE TABLE training_plan_item (
    id            uuid        NOT NULL,
    programme_id  uuid        NOT NULL,
    enterprise_id uuid        NOT NULL,
    contact_id    uuid        NOT NULL,
    what          text        NOT NULL,
    why           text        NOT NULL,
    skill         text        NOT NULL,
    due_on        date        NOT NULL,
    course_id     uuid,
    marked_by     text        NOT NULL,
    state         text        NOT NULL,
    settled_on    date,
    completion_id uuid,
    reason        text,
    recorded_at   timestamptz NOT NULL,
    recorded_by   uuid        NOT NULL,
    version       integer     NOT NULL,
    CONSTRAINT training_plan_item_pkey PRIMARY KEY (programme_id, id),
    CONSTRAINT training_plan_item_contact_fkey FOREIGN KEY (programme_id, enterprise_id, contact_id)
      REFERENCES contact (programme_id, enterprise_id, id) DEFERRABLE,
    CONSTRAINT training_plan_item_course_fkey
      FOREIGN KEY (programme_id, course_id) REFERENCES course (programme_id, id),
    CONSTRAINT training_plan_item_completion_fkey FOREIGN KEY (programme_id, enterprise_id, completion_id)
      REFERENCES training_completion (programme_id, enterprise_id, id) DEFERRABLE,
    CONSTRAINT training_plan_item_skill_known
      CHECK (skill IN ('technical', 'management', 'entrepreneurship', 'green', 'other')),
    CONSTRAINT training_plan_item_by_known CHECK (marked_by IN ('firm', 'advisor')),
    CONSTRAINT training_plan_item_state_known
      CHECK (state IN ('suggested', 'planned', 'done', 'declined', 'dropped')),
    CONSTRAINT training_plan_item_suggested_by_advisor
      CHECK (state NOT IN ('suggested', 'declined') OR marked_by = 'advisor'),
    CONSTRAINT training_plan_item_settled_with_day
      CHECK ((state IN ('suggested', 'planned')) = (settled_on IS NULL)),
    -- done by a completion for as long as that stands, so it is never settled itself
    CONSTRAINT training_plan_item_completion_of_planned CHECK (completion_id IS NULL OR state = 'planned'),
    CONSTRAINT training_plan_item_dropped_with_reason CHECK (state <> 'dropped' OR reason IS NOT NULL),
    CONSTRAINT training_plan_item_reason_fits CHECK (reason IS NULL OR state IN ('declined', 'dropped')),
    CONSTRAINT training_plan_item_version_positive CHECK (version > 0)
  );
  CREATE INDEX training_plan_item_enterprise ON training_plan_item (programme_id, enterprise_id, due_on);
  -- What is erased has a dash, and may stand twice.
  CREATE UNIQUE INDEX training_plan_item_once ON training_plan_item (programme_id, contact_id, lower(what))
    WHERE state IN ('suggested', 'planned') AND completion_id IS NULL AND what <> '–';`;

/**
 * What somebody of a firm plans to learn, why and by when, and the course that may serve. Her adviser
 * may suggest; the firm answers. Whether a completion has done it is read from completions.
 */
export class TrainingPlans1795458000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE training_completion
        ADD CONSTRAINT training_completion_of_enterprise UNIQUE (programme_id, enterprise_id, id)`);
    await runner.query(ITEM);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE training_plan_item');
    await runner.query(
      'ALTER TABLE training_completion DROP CONSTRAINT training_completion_of_enterprise',
    );
  }
}
