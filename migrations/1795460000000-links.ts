import type { MigrationInterface, QueryRunner } from 'typeorm';

const LINK = `
  -- From a group, or from the whole programme; to another of its groups, or to a region.
  CREATE TABLE group_link (
    id                uuid        NOT NULL,
    programme_id      uuid        NOT NULL,
    network_id        uuid,
    other_network_id  uuid,
    region_code       text,
    counterpart       text,
    kind              text        NOT NULL,
    about             text        NOT NULL,
    began_on          date        NOT NULL,
    recorded_at       timestamptz NOT NULL,
    recorded_by       uuid        NOT NULL,
    ended_on          date,
    ended_at          timestamptz,
    ended_by          uuid,
    taken_back_at     timestamptz,
    taken_back_by     uuid,
    taken_back_reason text,
    CONSTRAINT group_link_pkey PRIMARY KEY (programme_id, id),
    CONSTRAINT group_link_programme_fkey FOREIGN KEY (programme_id) REFERENCES programme (id),
    CONSTRAINT group_link_network_fkey
      FOREIGN KEY (programme_id, network_id) REFERENCES network (programme_id, id),
    CONSTRAINT group_link_other_network_fkey
      FOREIGN KEY (programme_id, other_network_id) REFERENCES network (programme_id, id),
    CONSTRAINT group_link_region_fkey FOREIGN KEY (region_code) REFERENCES area (code),
    CONSTRAINT group_link_kind_known CHECK (kind IN
      ('visit', 'joint-meeting', 'practice-exchange', 'joint-project', 'trade', 'other')),
    CONSTRAINT group_link_one_other_end CHECK (num_nonnulls(other_network_id, region_code) = 1),
    CONSTRAINT group_link_counterpart_in_region
      CHECK (region_code IS NULL OR counterpart IS NOT NULL),
    CONSTRAINT group_link_not_itself CHECK (other_network_id <> network_id),
    CONSTRAINT group_link_ended_later CHECK (ended_on >= began_on),
    CONSTRAINT group_link_ended_whole CHECK (num_nonnulls(ended_on, ended_at, ended_by) IN (0, 3)),
    CONSTRAINT group_link_taken_back_whole
      CHECK (num_nonnulls(taken_back_at, taken_back_by, taken_back_reason) IN (0, 3))
  );
  CREATE INDEX group_link_began ON group_link (programme_id, began_on DESC, id DESC);

  -- What came of it; a correction takes the place of what it corrects.
  CREATE TABLE group_link_outcome (
    id            uuid        NOT NULL,
    programme_id  uuid        NOT NULL,
    link_id       uuid        NOT NULL,
    corrects_id   uuid,
    came_on       date        NOT NULL,
    kind          text        NOT NULL,
    value_cents   bigint,
    words         text        NOT NULL,
    recorded_at   timestamptz NOT NULL,
    recorded_by   uuid        NOT NULL,
    superseded_at timestamptz,
    CONSTRAINT group_link_outcome_pkey PRIMARY KEY (programme_id, id),
    CONSTRAINT group_link_outcome_of_link UNIQUE (programme_id, link_id, id),
    CONSTRAINT group_link_outcome_link_fkey
      FOREIGN KEY (programme_id, link_id) REFERENCES group_link (programme_id, id),
    CONSTRAINT group_link_outcome_corrects_fkey
      FOREIGN KEY (programme_id, link_id, corrects_id)
      REFERENCES group_link_outcome (programme_id, link_id, id),
    CONSTRAINT group_link_outcome_kind_known CHECK (kind IN
      ('new-contact', 'joint-order', 'practice-adopted', 'joint-project', 'nothing-yet', 'other')),
    CONSTRAINT group_link_outcome_value_of_order
      CHECK (value_cents IS NULL OR (kind = 'joint-order' AND value_cents > 0))
  );
  CREATE INDEX group_link_outcome_link ON group_link_outcome (programme_id, link_id, came_on);
  CREATE UNIQUE INDEX group_link_outcome_corrected_once ON group_link_outcome (programme_id, corrects_id)
    WHERE corrects_id IS NOT NULL;`;

/** Links of groups to other groups and regions, and what came of them. */
export class Links1795460000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(LINK);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE group_link_outcome, group_link');
  }
}
