import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What every feature stands on: the outbox, mail states, the audit trail and the counters that
 * limit attempts. Written as SQL and importing nothing of the application, so that it means the
 * same in five years. Rights are not granted here: they live in `policies/`.
 */
export class Platform1763740800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE EXTENSION IF NOT EXISTS pg_trgm;

      CREATE TABLE outbox (
        id         uuid        NOT NULL,
        queue      text        NOT NULL,
        name       text        NOT NULL,
        payload    jsonb       NOT NULL,
        run_at     timestamptz,
        created_at timestamptz NOT NULL,
        relayed_at timestamptz,
        CONSTRAINT outbox_pkey PRIMARY KEY (id),
        CONSTRAINT outbox_queue_known CHECK (queue IN ('mail', 'default', 'heavy'))
      );
      -- The relay reads what has not left yet, oldest first.
      CREATE INDEX outbox_pending ON outbox (created_at, id) WHERE relayed_at IS NULL;
      CREATE INDEX outbox_relayed ON outbox (relayed_at) WHERE relayed_at IS NOT NULL;

      CREATE TABLE mail_message (
        id           uuid        NOT NULL,
        kind         text        NOT NULL,
        person_id    uuid        NOT NULL,
        programme_id uuid,
        subject_kind text        NOT NULL,
        subject_id   uuid        NOT NULL,
        language     text        NOT NULL,
        state        text        NOT NULL,
        message_id   text        NOT NULL,
        attempts     integer     NOT NULL,
        error_code   text,
        created_at   timestamptz NOT NULL,
        sending_at   timestamptz,
        settled_at   timestamptz,
        CONSTRAINT mail_message_pkey PRIMARY KEY (id),
        CONSTRAINT mail_message_kind_known CHECK (kind IN ('sign-in', 'invitation', 'reminder', 'staff-invitation')),
        CONSTRAINT mail_message_language_known CHECK (language IN ('fi', 'sv', 'en')),
        CONSTRAINT mail_message_state_known CHECK (state IN ('queued', 'sending', 'sent', 'kept', 'uncertain', 'failed')),
        CONSTRAINT mail_message_message_id_key UNIQUE (message_id)
      );
      CREATE INDEX mail_message_programme ON mail_message (programme_id, created_at DESC, id);
      CREATE INDEX mail_message_sending ON mail_message (sending_at) WHERE state = 'sending';

      CREATE TABLE audit_event (
        id           uuid        NOT NULL,
        at           timestamptz NOT NULL,
        actor_kind   text        NOT NULL,
        person_id    uuid,
        programme_id uuid,
        action       text        NOT NULL,
        subject_kind text        NOT NULL,
        subject_id   uuid,
        details      jsonb       NOT NULL,
        request_id   text,
        CONSTRAINT audit_event_pkey PRIMARY KEY (id),
        CONSTRAINT audit_event_actor_kind_known CHECK (actor_kind IN ('person', 'system', 'anonymous')),
        CONSTRAINT audit_event_person_given CHECK ((actor_kind = 'person') = (person_id IS NOT NULL))
      );
      CREATE INDEX audit_event_subject ON audit_event (subject_kind, subject_id, at);
      CREATE INDEX audit_event_at ON audit_event (at DESC, id);

      CREATE TABLE attempt_count (
        key        text        NOT NULL,
        window_at  timestamptz NOT NULL,
        attempts   integer     NOT NULL,
        CONSTRAINT attempt_count_pkey PRIMARY KEY (key, window_at)
      );`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE attempt_count, audit_event, mail_message, outbox');
  }
}
