import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Meetings that the firms of a group host in turn: what was planned and held, who came, what was
 * agreed, what members wish to talk about, and what they have asked of the queue of hosts. Day and
 * hours are those of the clock on the wall in Helsinki, so that no change of clocks moves a meeting.
 */
export class Meetings1795349268625 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(MEETINGS);
    await runner.query(QUEUE);
    await runner.query(OUTCOMES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE meeting_task, meeting_attendee, meeting_theme, host_turn, meeting',
    );
  }
}

const MEETINGS = `
  CREATE TABLE meeting (
    id             uuid        NOT NULL,
    programme_id   uuid        NOT NULL,
    network_id     uuid        NOT NULL,
    meets_on       date        NOT NULL,
    starts_at      text        NOT NULL,
    ends_at        text        NOT NULL,
    place          text        NOT NULL,
    at_coordinator boolean     NOT NULL,
    host_id        uuid,
    theme          text,
    state          text        NOT NULL,
    minutes        text,
    arranged_at    timestamptz NOT NULL,
    created_at     timestamptz NOT NULL,
    created_by     uuid        NOT NULL,
    settled_at     timestamptz,
    CONSTRAINT meeting_pkey PRIMARY KEY (id),
    CONSTRAINT meeting_network_key UNIQUE (programme_id, network_id, id),
    CONSTRAINT meeting_network_fkey
      FOREIGN KEY (programme_id, network_id) REFERENCES network (programme_id, id),
    CONSTRAINT meeting_host_fkey
      FOREIGN KEY (programme_id, host_id) REFERENCES programme_enterprise (programme_id, enterprise_id),
    CONSTRAINT meeting_state_known CHECK (state IN ('planned', 'held', 'cancelled')),
    CONSTRAINT meeting_hours_form CHECK (starts_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'
      AND ends_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$' AND starts_at < ends_at),
    CONSTRAINT meeting_settled_with_state CHECK ((state = 'planned') = (settled_at IS NULL)),
    CONSTRAINT meeting_minutes_of_held CHECK (minutes IS NULL OR state = 'held')
  );
  -- One meeting of a group on a day: two who plan it at once plan it once.
  CREATE UNIQUE INDEX meeting_day ON meeting (programme_id, network_id, meets_on) WHERE state <> 'cancelled';`;

const QUEUE = `
  CREATE TABLE host_turn (
    id            uuid        NOT NULL,
    programme_id  uuid        NOT NULL,
    network_id    uuid        NOT NULL,
    enterprise_id uuid        NOT NULL,
    kind          text        NOT NULL,
    with_id       uuid,
    ready_from    date,
    recorded_at   timestamptz NOT NULL,
    recorded_by   uuid        NOT NULL,
    superseded_at timestamptz,
    CONSTRAINT host_turn_pkey PRIMARY KEY (id),
    CONSTRAINT host_turn_network_fkey
      FOREIGN KEY (programme_id, network_id) REFERENCES network (programme_id, id),
    CONSTRAINT host_turn_enterprise_fkey
      FOREIGN KEY (programme_id, enterprise_id) REFERENCES programme_enterprise (programme_id, enterprise_id),
    CONSTRAINT host_turn_with_fkey
      FOREIGN KEY (programme_id, with_id) REFERENCES programme_enterprise (programme_id, enterprise_id),
    CONSTRAINT host_turn_kind_known CHECK (kind IN ('skip', 'swap', 'not-ready', 'ready')),
    CONSTRAINT host_turn_with_another CHECK ((kind = 'swap') = (with_id IS NOT NULL) AND with_id <> enterprise_id),
    CONSTRAINT host_turn_day_of_not_ready CHECK (ready_from IS NULL OR kind = 'not-ready')
  );
  CREATE INDEX host_turn_network ON host_turn (programme_id, network_id, recorded_at);

  CREATE TABLE meeting_theme (
    id            uuid        NOT NULL,
    programme_id  uuid        NOT NULL,
    network_id    uuid        NOT NULL,
    enterprise_id uuid,
    text          text        NOT NULL,
    meeting_id    uuid,
    recorded_at   timestamptz NOT NULL,
    recorded_by   uuid        NOT NULL,
    archived_at   timestamptz,
    CONSTRAINT meeting_theme_pkey PRIMARY KEY (id),
    CONSTRAINT meeting_theme_network_fkey
      FOREIGN KEY (programme_id, network_id) REFERENCES network (programme_id, id),
    CONSTRAINT meeting_theme_enterprise_fkey
      FOREIGN KEY (programme_id, enterprise_id) REFERENCES programme_enterprise (programme_id, enterprise_id),
    CONSTRAINT meeting_theme_meeting_fkey
      FOREIGN KEY (programme_id, network_id, meeting_id) REFERENCES meeting (programme_id, network_id, id)
  );
  CREATE INDEX meeting_theme_network ON meeting_theme (programme_id, network_id) WHERE archived_at IS NULL;`;

const OUTCOMES = `
  -- Somebody of a firm, the firm alone where nobody was named, or a guest of no firm of the programme.
  CREATE TABLE meeting_attendee (
    id            uuid        NOT NULL,
    programme_id  uuid        NOT NULL,
    network_id    uuid        NOT NULL,
    meeting_id    uuid        NOT NULL,
    enterprise_id uuid,
    name          text,
    recorded_at   timestamptz NOT NULL,
    recorded_by   uuid        NOT NULL,
    superseded_at timestamptz,
    CONSTRAINT meeting_attendee_pkey PRIMARY KEY (id),
    CONSTRAINT meeting_attendee_meeting_fkey
      FOREIGN KEY (programme_id, network_id, meeting_id) REFERENCES meeting (programme_id, network_id, id),
    CONSTRAINT meeting_attendee_enterprise_fkey
      FOREIGN KEY (programme_id, enterprise_id) REFERENCES programme_enterprise (programme_id, enterprise_id),
    CONSTRAINT meeting_attendee_somebody CHECK (enterprise_id IS NOT NULL OR name IS NOT NULL)
  );
  CREATE INDEX meeting_attendee_meeting ON meeting_attendee (programme_id, meeting_id) WHERE superseded_at IS NULL;
  CREATE INDEX meeting_attendee_enterprise ON meeting_attendee (programme_id, enterprise_id);

  -- Without a firm it is the coordinator's own.
  CREATE TABLE meeting_task (
    id            uuid        NOT NULL,
    programme_id  uuid        NOT NULL,
    network_id    uuid        NOT NULL,
    meeting_id    uuid        NOT NULL,
    enterprise_id uuid,
    title         text        NOT NULL,
    due_on        date        NOT NULL,
    recorded_at   timestamptz NOT NULL,
    recorded_by   uuid        NOT NULL,
    done_at       timestamptz,
    CONSTRAINT meeting_task_pkey PRIMARY KEY (id),
    CONSTRAINT meeting_task_meeting_fkey
      FOREIGN KEY (programme_id, network_id, meeting_id) REFERENCES meeting (programme_id, network_id, id),
    CONSTRAINT meeting_task_enterprise_fkey
      FOREIGN KEY (programme_id, enterprise_id) REFERENCES programme_enterprise (programme_id, enterprise_id)
  );
  CREATE INDEX meeting_task_meeting ON meeting_task (programme_id, meeting_id);
  CREATE INDEX meeting_task_open ON meeting_task (programme_id, due_on) WHERE done_at IS NULL;`;
