import type { MigrationInterface, QueryRunner } from 'typeorm';

const TAKEN_BACK = `
    taken_back_at     timestamptz,
    taken_back_by     uuid,
    taken_back_reason text,`;
const whole = (table: string): string => `CONSTRAINT ${table}_taken_back_whole
      CHECK (num_nonnulls(taken_back_at, taken_back_by, taken_back_reason) IN (0, 3))`;

const PRACTICE = `
  CREATE TABLE practice (
    id                uuid        NOT NULL,
    programme_id      uuid        NOT NULL,
    topic             text        NOT NULL,
    title             text        NOT NULL,
    did               text        NOT NULL,
    works_when        text        NOT NULL,
    version           int         NOT NULL,
    recorded_at       timestamptz NOT NULL,
    recorded_by       uuid        NOT NULL,${TAKEN_BACK}
    CONSTRAINT practice_pkey PRIMARY KEY (programme_id, id),
    CONSTRAINT practice_programme_fkey FOREIGN KEY (programme_id) REFERENCES programme (id),
    CONSTRAINT practice_topic_known CHECK (topic IN
      ('hosting', 'finding-members', 'experiments', 'themes', 'quiet-group', 'after-project', 'other')),
    ${whole('practice')}
  );
  CREATE INDEX practice_recorded ON practice (programme_id, recorded_at DESC, id DESC);

  -- What came of it in a group, as it was last told.
  CREATE TABLE practice_trial (
    id            uuid        NOT NULL,
    programme_id  uuid        NOT NULL,
    practice_id   uuid        NOT NULL,
    network_id    uuid        NOT NULL,
    tried_on      date        NOT NULL,
    outcome       text        NOT NULL,
    words         text        NOT NULL,
    recorded_at   timestamptz NOT NULL,
    recorded_by   uuid        NOT NULL,
    superseded_at timestamptz,
    CONSTRAINT practice_trial_pkey PRIMARY KEY (programme_id, id),
    CONSTRAINT practice_trial_practice_fkey
      FOREIGN KEY (programme_id, practice_id) REFERENCES practice (programme_id, id),
    CONSTRAINT practice_trial_network_fkey
      FOREIGN KEY (programme_id, network_id) REFERENCES network (programme_id, id),
    CONSTRAINT practice_trial_outcome_known CHECK (outcome IN ('helped', 'partly', 'no-help'))
  );
  CREATE UNIQUE INDEX practice_trial_current ON practice_trial (programme_id, practice_id, network_id)
    WHERE superseded_at IS NULL;`;

const COACHING = `
  CREATE TABLE coaching_note (
    id                uuid        NOT NULL,
    programme_id      uuid        NOT NULL,
    network_id        uuid        NOT NULL,
    coordinator_id    uuid        NOT NULL,
    met_on            date        NOT NULL,
    talked            text        NOT NULL,
    agreed            text,
    next_on           date,
    is_shared         boolean     NOT NULL,
    recorded_at       timestamptz NOT NULL,
    recorded_by       uuid        NOT NULL,${TAKEN_BACK}
    CONSTRAINT coaching_note_pkey PRIMARY KEY (programme_id, id),
    CONSTRAINT coaching_note_coordinator_fkey FOREIGN KEY (programme_id, network_id, coordinator_id)
      REFERENCES role_grant (programme_id, network_id, id),
    CONSTRAINT coaching_note_next_later CHECK (next_on > met_on),
    ${whole('coaching_note')}
  );
  CREATE INDEX coaching_note_network ON coaching_note (programme_id, network_id, met_on);`;

/**
 * The coordinators' own forum: practices that they share, what came of them in other groups, and notes
 * of the coaching of a group's coordinator.
 */
export class Coaching1795455000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(PRACTICE + COACHING);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE coaching_note, practice_trial, practice');
  }
}
