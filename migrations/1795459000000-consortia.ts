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

const CONSORTIUM = `
  -- The amount in cents; the version counts changes of these words.
  CREATE TABLE consortium (
    id                uuid        NOT NULL,
    programme_id      uuid        NOT NULL,
    name              text        NOT NULL,
    about             text        NOT NULL,
    call              text,
    call_due_on       date,
    funder            text,
    applied_cents     bigint,
    version           int         NOT NULL,${RECORDED}
    CONSTRAINT consortium_pkey PRIMARY KEY (programme_id, id),
    CONSTRAINT consortium_programme_fkey FOREIGN KEY (programme_id) REFERENCES programme (id),
    CONSTRAINT consortium_applied_positive CHECK (applied_cents > 0),
    CONSTRAINT consortium_version_positive CHECK (version > 0)
  );
  CREATE UNIQUE INDEX consortium_name ON consortium (programme_id, lower(name));

  -- A research partner or a firm, by the name that it had when it joined.
  CREATE TABLE consortium_member (
    id                uuid        NOT NULL,
    programme_id      uuid        NOT NULL,
    consortium_id     uuid        NOT NULL,
    partner_id        uuid,
    enterprise_id     uuid,
    name              text        NOT NULL,
    is_lead           boolean     NOT NULL,
    since_on          date        NOT NULL,
    until_on          date,${RECORDED}
    ended_at          timestamptz,
    ended_by          uuid,
    CONSTRAINT consortium_member_pkey PRIMARY KEY (programme_id, id),
    CONSTRAINT consortium_member_consortium_fkey FOREIGN KEY (programme_id, consortium_id)
      REFERENCES consortium (programme_id, id),
    CONSTRAINT consortium_member_partner_fkey FOREIGN KEY (programme_id, partner_id)
      REFERENCES research_partner (programme_id, id),
    CONSTRAINT consortium_member_enterprise_fkey FOREIGN KEY (programme_id, enterprise_id)
      REFERENCES programme_enterprise (programme_id, enterprise_id),
    CONSTRAINT consortium_member_is_one CHECK (num_nonnulls(partner_id, enterprise_id) = 1),
    CONSTRAINT consortium_member_until_later CHECK (until_on >= since_on),
    CONSTRAINT consortium_member_ended_whole CHECK (num_nonnulls(until_on, ended_at, ended_by) IN (0, 3))
  );
  -- That nobody is in it twice is the service's to hold: two firms that are merged may both have been in it.
  CREATE INDEX consortium_member_consortium ON consortium_member (programme_id, consortium_id);
  CREATE UNIQUE INDEX consortium_member_lead ON consortium_member (programme_id, consortium_id)
    WHERE is_lead AND until_on IS NULL;
  CREATE INDEX consortium_member_enterprise ON consortium_member (programme_id, enterprise_id);

  CREATE TABLE consortium_step (
    id                uuid        NOT NULL,
    programme_id      uuid        NOT NULL,
    consortium_id     uuid        NOT NULL,
    state             text        NOT NULL,
    happened_on       date        NOT NULL,
    granted_cents     bigint,
    words             text,${RECORDED}${TAKEN_BACK}
    CONSTRAINT consortium_step_pkey PRIMARY KEY (programme_id, id),
    CONSTRAINT consortium_step_consortium_fkey FOREIGN KEY (programme_id, consortium_id)
      REFERENCES consortium (programme_id, id),
    CONSTRAINT consortium_step_state_known
      CHECK (state IN ('idea', 'preparing', 'applied', 'granted', 'refused', 'dropped')),
    CONSTRAINT consortium_step_granted
      CHECK (granted_cents IS NULL OR (state = 'granted' AND granted_cents > 0)),
    ${whole('consortium_step')}
  );
  CREATE INDEX consortium_step_consortium ON consortium_step (programme_id, consortium_id, happened_on);`;

/** Consortia for joint projects of research and development: members, call, steps and funding. */
export class Consortia1795459000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(CONSORTIUM);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE consortium_step, consortium_member, consortium');
  }
}
