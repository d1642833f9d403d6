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
const kindKnown = (table: string): string => `CONSTRAINT ${table}_kind_known CHECK (kind IN
      ('distance', 'transport', 'broadband', 'recruiting', 'succession', 'services', 'other'))`;

const RAISED = `
  CREATE TABLE challenge (
    id                uuid        NOT NULL,
    programme_id      uuid        NOT NULL,
    enterprise_id     uuid        NOT NULL,
    kind              text        NOT NULL,
    words             text        NOT NULL,
    municipality_code text        NOT NULL,
    raised_on         date        NOT NULL,${RECORDED}${TAKEN_BACK}
    CONSTRAINT challenge_pkey PRIMARY KEY (programme_id, id),
    CONSTRAINT challenge_of_firm UNIQUE (programme_id, enterprise_id, id),
    CONSTRAINT challenge_enterprise_fkey FOREIGN KEY (programme_id, enterprise_id)
      REFERENCES programme_enterprise (programme_id, enterprise_id),
    CONSTRAINT challenge_municipality_fkey FOREIGN KEY (municipality_code) REFERENCES area (code),
    ${kindKnown('challenge')},
    ${whole('challenge')}
  );
  CREATE INDEX challenge_days ON challenge (programme_id, raised_on, id);`;

const SHARED = `
  CREATE TABLE shared_challenge (
    id             uuid        NOT NULL,
    programme_id   uuid        NOT NULL,
    title          text        NOT NULL,
    about          text        NOT NULL,
    kind           text        NOT NULL,
    municipalities text[]      NOT NULL,
    version        int         NOT NULL,
    recorded_at    timestamptz NOT NULL,
    recorded_by    uuid        NOT NULL,
    CONSTRAINT shared_challenge_pkey PRIMARY KEY (programme_id, id),
    CONSTRAINT shared_challenge_programme_fkey FOREIGN KEY (programme_id) REFERENCES programme (id),
    ${kindKnown('shared_challenge')}
  );

  -- Which of those that firms raised are gathered into which; what is let go may be gathered elsewhere.
  CREATE TABLE gathered_challenge (
    id            uuid        NOT NULL,
    programme_id  uuid        NOT NULL,
    enterprise_id uuid        NOT NULL,
    challenge_id  uuid        NOT NULL,
    shared_id     uuid        NOT NULL,
    recorded_at   timestamptz NOT NULL,
    recorded_by   uuid        NOT NULL,
    released_at   timestamptz,
    released_by   uuid,
    CONSTRAINT gathered_challenge_pkey PRIMARY KEY (programme_id, id),
    CONSTRAINT gathered_challenge_challenge_fkey FOREIGN KEY (programme_id, enterprise_id, challenge_id)
      REFERENCES challenge (programme_id, enterprise_id, id) DEFERRABLE,
    CONSTRAINT gathered_challenge_shared_fkey FOREIGN KEY (programme_id, shared_id)
      REFERENCES shared_challenge (programme_id, id),
    CONSTRAINT gathered_challenge_released_whole CHECK (num_nonnulls(released_at, released_by) IN (0, 2))
  );
  CREATE UNIQUE INDEX gathered_challenge_once ON gathered_challenge (programme_id, challenge_id)
    WHERE released_at IS NULL;
  CREATE INDEX gathered_challenge_shared ON gathered_challenge (programme_id, shared_id);

  CREATE TABLE shared_challenge_act (
    id                uuid        NOT NULL,
    programme_id      uuid        NOT NULL,
    shared_id         uuid        NOT NULL,
    act               text        NOT NULL,
    happened_on       date        NOT NULL,
    words             text        NOT NULL,
    handed_to         text,${RECORDED}${TAKEN_BACK}
    CONSTRAINT shared_challenge_act_pkey PRIMARY KEY (programme_id, id),
    CONSTRAINT shared_challenge_act_shared_fkey FOREIGN KEY (programme_id, shared_id)
      REFERENCES shared_challenge (programme_id, id),
    CONSTRAINT shared_challenge_act_known
      CHECK (act IN ('worked-on', 'handed-over', 'solved', 'set-aside', 'reopened')),
    CONSTRAINT shared_challenge_act_handed_to_whom
      CHECK ((handed_to IS NOT NULL) = (act = 'handed-over')),
    ${whole('shared_challenge_act')}
  );
  CREATE INDEX shared_challenge_act_shared
    ON shared_challenge_act (programme_id, shared_id, happened_on);`;

const SEAT = `
  CREATE TABLE municipality_seat (
    municipality_code text         NOT NULL,
    longitude         numeric(5,2) NOT NULL,
    latitude          numeric(5,2) NOT NULL,
    CONSTRAINT municipality_seat_pkey PRIMARY KEY (municipality_code),
    CONSTRAINT municipality_seat_area_fkey FOREIGN KEY (municipality_code) REFERENCES area (code),
    CONSTRAINT municipality_seat_in_finland
      CHECK (longitude BETWEEN 19 AND 32 AND latitude BETWEEN 59 AND 71)
  );`;

/**
 * What makes it hard to run a firm where few people live: firms raise it, staff gather what several
 * share, and what was done about it is told act by act. What should not stand is taken back for a reason.
 */
export class Challenges1795451000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(RAISED + SHARED + SEAT);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE municipality_seat, shared_challenge_act, gathered_challenge, shared_challenge, challenge',
    );
  }
}
