import type { MigrationInterface, QueryRunner } from 'typeorm';

const RECORDED = `
    recorded_at       timestamptz NOT NULL,
    recorded_by       uuid        NOT NULL,`;
const TAKEN_BACK = `
    taken_back_at     timestamptz,
    taken_back_by     uuid,
    taken_back_reason text,`;
const whole = (table: string): string => `CONSTRAINT ${table}_taken_back_whole
      CHECK (num_nonnulls(taken_back_at, taken_back_by, taken_back_reason) IN (0, 3))`;
const firm = (table: string): string => `CONSTRAINT ${table}_enterprise_fkey
      FOREIGN KEY (programme_id, enterprise_id) REFERENCES programme_enterprise (programme_id, enterprise_id)`;

const INNOVATION = `
  CREATE TABLE innovation (
    id            uuid        NOT NULL,
    programme_id  uuid        NOT NULL,
    enterprise_id uuid        NOT NULL,
    name          text        NOT NULL,
    kind          text        NOT NULL,
    sdgs          text[]      NOT NULL,
    recorded_at   timestamptz NOT NULL,
    recorded_by   uuid        NOT NULL,
    CONSTRAINT innovation_pkey PRIMARY KEY (programme_id, id),
    CONSTRAINT innovation_of_firm UNIQUE (programme_id, enterprise_id, id),
    ${firm('innovation')},
    CONSTRAINT innovation_kind_known CHECK (kind IN
      ('product', 'service', 'process', 'concept', 'marketing', 'organisation')),
    CONSTRAINT innovation_sdgs_numbers CHECK (sdgs <@ ARRAY['1', '2', '3', '4', '5', '6', '7', '8', '9',
      '10', '11', '12', '13', '14', '15', '16', '17'])
  );

  CREATE TABLE innovation_step (
    id                uuid        NOT NULL,
    programme_id      uuid        NOT NULL,
    enterprise_id     uuid        NOT NULL,
    innovation_id     uuid        NOT NULL,
    stage             text        NOT NULL,
    happened_on       date        NOT NULL,
    evidence          text,
    link              text,
    due_to_support    boolean,
    climate           text,
    climate_words     text,
    dropped_reason    text,${RECORDED}${TAKEN_BACK}
    CONSTRAINT innovation_step_pkey PRIMARY KEY (programme_id, id),
    ${firm('innovation_step')},
    CONSTRAINT innovation_step_innovation_fkey FOREIGN KEY (programme_id, enterprise_id, innovation_id)
      REFERENCES innovation (programme_id, enterprise_id, id) DEFERRABLE,
    CONSTRAINT innovation_step_stage_known
      CHECK (stage IN ('idea', 'pilot', 'introduced', 'follow-up', 'dropped')),
    CONSTRAINT innovation_step_climate_known CHECK (climate IN ('none', 'expected', 'measured')),
    CONSTRAINT innovation_step_climate_in_words
      CHECK ((climate_words IS NOT NULL) = (climate IS NOT NULL AND climate <> 'none')),
    CONSTRAINT innovation_step_due_where_introduced
      CHECK (due_to_support IS NULL OR stage = 'introduced'),
    CONSTRAINT innovation_step_reason_of_dropped
      CHECK ((dropped_reason IS NOT NULL) = (stage = 'dropped')),
    ${whole('innovation_step')}
  );
  CREATE INDEX innovation_step_innovation
    ON innovation_step (programme_id, enterprise_id, innovation_id, happened_on);
  CREATE UNIQUE INDEX innovation_step_standing ON innovation_step (programme_id, innovation_id, stage)
    WHERE taken_back_at IS NULL AND stage <> 'follow-up';`;

const FIRST_ORDER = `
  CREATE TABLE first_order (
    id                uuid        NOT NULL,
    programme_id      uuid        NOT NULL,
    enterprise_id     uuid        NOT NULL,
    network_id        uuid,
    ecosystem         text,
    customer          text        NOT NULL,
    first_contact_on  date,
    ordered_on        date        NOT NULL,
    value_cents       bigint,
    note              text,${RECORDED}${TAKEN_BACK}
    CONSTRAINT first_order_pkey PRIMARY KEY (programme_id, id),
    ${firm('first_order')},
    CONSTRAINT first_order_network_fkey
      FOREIGN KEY (programme_id, network_id) REFERENCES network (programme_id, id),
    CONSTRAINT first_order_through_one CHECK (num_nonnulls(network_id, ecosystem) = 1),
    CONSTRAINT first_order_customer_known
      CHECK (customer IN ('consumer', 'business', 'public', 'association')),
    CONSTRAINT first_order_days_in_order CHECK (first_contact_on <= ordered_on),
    CONSTRAINT first_order_value_positive CHECK (value_cents > 0),
    ${whole('first_order')}
  );
  CREATE INDEX first_order_enterprise ON first_order (programme_id, enterprise_id, ordered_on);`;

const FORUM = `
  CREATE TABLE forum_visit (
    id                uuid        NOT NULL,
    programme_id      uuid        NOT NULL,
    name              text        NOT NULL,
    country           text        NOT NULL,
    starts_on         date        NOT NULL,
    ends_on           date        NOT NULL,
    priority          text        NOT NULL,
    host              text        NOT NULL,
    presenter         text,${RECORDED}${TAKEN_BACK}
    CONSTRAINT forum_visit_pkey PRIMARY KEY (programme_id, id),
    CONSTRAINT forum_visit_programme_fkey FOREIGN KEY (programme_id) REFERENCES programme (id),
    CONSTRAINT forum_visit_country_code CHECK (country ~ '^[A-Z]{2}$'),
    CONSTRAINT forum_visit_days_in_order CHECK (starts_on <= ends_on),
    CONSTRAINT forum_visit_priority_known CHECK (priority IN ('high', 'normal')),
    CONSTRAINT forum_visit_host_known CHECK (host IN ('programme', 'firm')),
    ${whole('forum_visit')}
  );
  CREATE INDEX forum_visit_days ON forum_visit (programme_id, starts_on, id);

  CREATE TABLE forum_firm (
    id            uuid        NOT NULL,
    programme_id  uuid        NOT NULL,
    visit_id      uuid        NOT NULL,
    enterprise_id uuid        NOT NULL,
    recorded_at   timestamptz NOT NULL,
    recorded_by   uuid        NOT NULL,
    CONSTRAINT forum_firm_pkey PRIMARY KEY (programme_id, id),
    CONSTRAINT forum_firm_visit_fkey
      FOREIGN KEY (programme_id, visit_id) REFERENCES forum_visit (programme_id, id),
    ${firm('forum_firm')}
  );
  CREATE INDEX forum_firm_visit ON forum_firm (programme_id, visit_id);

  -- Contacts made and leads that followed, as they were counted on a day.
  CREATE TABLE forum_reading (
    id            uuid        NOT NULL,
    programme_id  uuid        NOT NULL,
    visit_id      uuid        NOT NULL,
    read_on       date        NOT NULL,
    contacts      int         NOT NULL,
    leads         int,
    recorded_at   timestamptz NOT NULL,
    recorded_by   uuid        NOT NULL,
    superseded_at timestamptz,
    CONSTRAINT forum_reading_pkey PRIMARY KEY (programme_id, id),
    CONSTRAINT forum_reading_visit_fkey
      FOREIGN KEY (programme_id, visit_id) REFERENCES forum_visit (programme_id, id),
    CONSTRAINT forum_reading_counts CHECK (contacts >= 0 AND leads >= 0)
  );
  CREATE UNIQUE INDEX forum_reading_current ON forum_reading (programme_id, visit_id)
    WHERE superseded_at IS NULL;`;

/**
 * What firms bring about that is new, step by step; first orders won through groups and ecosystems; and
 * where the programme and its firms were seen. What should not stand is taken back for a reason, and a
 * count of contacts and leads gives way to a later one.
 */
export class Innovations1795448000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(INNOVATION + FIRST_ORDER + FORUM);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE forum_reading, forum_firm, forum_visit, first_order, innovation_step, innovation',
    );
  }
}
