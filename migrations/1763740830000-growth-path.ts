import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Enrolments, growth networks with their invitations, quick experiments, reminders and KPI cells. */
export class GrowthPath1763740830000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE enrolment (
        id            uuid        NOT NULL,
        programme_id  uuid        NOT NULL,
        enterprise_id uuid        NOT NULL,
        stage         text        NOT NULL,
        advisor_id    uuid        NOT NULL,
        enrolled_on   date        NOT NULL,
        created_at    timestamptz NOT NULL,
        ended_on      date,
        superseded_at timestamptz,
        CONSTRAINT enrolment_pkey PRIMARY KEY (id),
        CONSTRAINT enrolment_programme_key UNIQUE (programme_id, id),
        CONSTRAINT enrolment_enterprise_fkey
          FOREIGN KEY (programme_id, enterprise_id) REFERENCES programme_enterprise (programme_id, enterprise_id),
        CONSTRAINT enrolment_advisor_fkey FOREIGN KEY (advisor_id) REFERENCES person (id),
        CONSTRAINT enrolment_stage_known CHECK (stage IN ('applied', 'active', 'completed', 'withdrawn')),
        CONSTRAINT enrolment_ended_with_stage CHECK ((stage IN ('completed', 'withdrawn')) = (ended_on IS NOT NULL))
      );
      CREATE UNIQUE INDEX enrolment_open ON enrolment (programme_id, enterprise_id)
        WHERE stage IN ('applied', 'active');
      CREATE INDEX enrolment_enterprise ON enrolment (programme_id, enterprise_id, created_at DESC);
      -- A firm that comes back is enrolled again: its latest enrolment says where it stands.
      CREATE UNIQUE INDEX enrolment_current ON enrolment (programme_id, enterprise_id)
        WHERE superseded_at IS NULL;
      CREATE INDEX enrolment_by_date ON enrolment (programme_id, enrolled_on, enterprise_id)
        WHERE superseded_at IS NULL;
      CREATE INDEX enrolment_by_stage ON enrolment (programme_id, stage, enterprise_id)
        WHERE superseded_at IS NULL;
      CREATE INDEX enrolment_by_advisor ON enrolment (programme_id, advisor_id, enterprise_id)
        WHERE superseded_at IS NULL;

      CREATE TABLE enrolment_transition (
        id            uuid        NOT NULL,
        programme_id  uuid        NOT NULL,
        enrolment_id  uuid        NOT NULL,
        enterprise_id uuid        NOT NULL,
        from_stage    text,
        to_stage      text        NOT NULL,
        reason        text,
        effective_on  date        NOT NULL,
        recorded_at   timestamptz NOT NULL,
        recorded_by   uuid        NOT NULL,
        CONSTRAINT enrolment_transition_pkey PRIMARY KEY (id),
        CONSTRAINT enrolment_transition_enrolment_fkey
          FOREIGN KEY (programme_id, enrolment_id) REFERENCES enrolment (programme_id, id),
        CONSTRAINT enrolment_transition_enterprise_fkey
          FOREIGN KEY (programme_id, enterprise_id) REFERENCES programme_enterprise (programme_id, enterprise_id)
      );
      CREATE INDEX enrolment_transition_enrolment ON enrolment_transition (programme_id, enrolment_id, recorded_at);

      CREATE TABLE network (
        id                uuid        NOT NULL,
        programme_id      uuid        NOT NULL,
        kind              text        NOT NULL,
        name              text        NOT NULL,
        municipality_code text,
        starts_on         date        NOT NULL,
        created_at        timestamptz NOT NULL,
        created_by        uuid        NOT NULL,
        archived_at       timestamptz,
        CONSTRAINT network_pkey PRIMARY KEY (id),
        CONSTRAINT network_programme_key UNIQUE (programme_id, id),
        CONSTRAINT network_programme_fkey FOREIGN KEY (programme_id) REFERENCES programme (id),
        CONSTRAINT network_municipality_fkey FOREIGN KEY (municipality_code) REFERENCES area (code),
        CONSTRAINT network_kind_known CHECK (kind IN ('core-group', 'growth-group')),
        CONSTRAINT network_name_given CHECK (char_length(name) BETWEEN 2 AND 120)
      );
      CREATE UNIQUE INDEX network_name_key ON network (programme_id, lower(name)) WHERE archived_at IS NULL;

      CREATE TABLE network_member (
        id            uuid        NOT NULL,
        programme_id  uuid        NOT NULL,
        network_id    uuid        NOT NULL,
        enterprise_id uuid        NOT NULL,
        joined_on     date        NOT NULL,
        left_on       date,
        recorded_at   timestamptz NOT NULL,
        recorded_by   uuid        NOT NULL,
        CONSTRAINT network_member_pkey PRIMARY KEY (id),
        CONSTRAINT network_member_network_fkey
          FOREIGN KEY (programme_id, network_id) REFERENCES network (programme_id, id),
        CONSTRAINT network_member_enterprise_fkey
          FOREIGN KEY (programme_id, enterprise_id) REFERENCES programme_enterprise (programme_id, enterprise_id),
        CONSTRAINT network_member_dates_ordered CHECK (left_on IS NULL OR joined_on <= left_on)
      );
      CREATE UNIQUE INDEX network_member_current ON network_member (programme_id, network_id, enterprise_id)
        WHERE left_on IS NULL;
      CREATE INDEX network_member_enterprise ON network_member (programme_id, enterprise_id) WHERE left_on IS NULL;

      CREATE TABLE invitation (
        id            uuid        NOT NULL,
        programme_id  uuid        NOT NULL,
        enterprise_id uuid        NOT NULL,
        network_id    uuid,
        contact_id    uuid        NOT NULL,
        person_id     uuid        NOT NULL,
        token_hash    text        NOT NULL,
        code_hash     text        NOT NULL,
        attempts      integer     NOT NULL,
        sent_at       timestamptz NOT NULL,
        sent_by       uuid        NOT NULL,
        expires_at    timestamptz NOT NULL,
        accepted_at   timestamptz,
        revoked_at    timestamptz,
        CONSTRAINT invitation_pkey PRIMARY KEY (id),
        CONSTRAINT invitation_enterprise_fkey
          FOREIGN KEY (programme_id, enterprise_id) REFERENCES programme_enterprise (programme_id, enterprise_id),
        CONSTRAINT invitation_network_fkey
          FOREIGN KEY (programme_id, network_id) REFERENCES network (programme_id, id),
        CONSTRAINT invitation_contact_fkey FOREIGN KEY (programme_id, enterprise_id, contact_id)
          REFERENCES contact (programme_id, enterprise_id, id),
        CONSTRAINT invitation_person_fkey FOREIGN KEY (person_id) REFERENCES person (id),
        CONSTRAINT invitation_one_end CHECK (accepted_at IS NULL OR revoked_at IS NULL)
      );
      CREATE UNIQUE INDEX invitation_pending ON invitation (programme_id, enterprise_id, person_id)
        WHERE accepted_at IS NULL AND revoked_at IS NULL;
      CREATE INDEX invitation_person ON invitation (person_id);

      CREATE TABLE experiment (
        id              uuid        NOT NULL,
        programme_id    uuid        NOT NULL,
        enterprise_id   uuid        NOT NULL,
        network_id      uuid,
        stage           text        NOT NULL,
        visibility      text        NOT NULL,
        title           text        NOT NULL,
        theme           text        NOT NULL,
        hypothesis_kind text        NOT NULL,
        hypothesis      text        NOT NULL,
        test            text        NOT NULL,
        metric_label    text        NOT NULL,
        trial_label     text        NOT NULL,
        direction       text        NOT NULL,
        criterion_share numeric,
        planned_trials  integer,
        starts_on       date,
        ends_on         date,
        locked_hash     text,
        created_at      timestamptz NOT NULL,
        created_by      uuid        NOT NULL,
        updated_at      timestamptz NOT NULL,
        CONSTRAINT experiment_pkey PRIMARY KEY (id),
        CONSTRAINT experiment_programme_key UNIQUE (programme_id, id),
        CONSTRAINT experiment_enterprise_fkey
          FOREIGN KEY (programme_id, enterprise_id) REFERENCES programme_enterprise (programme_id, enterprise_id),
        CONSTRAINT experiment_network_fkey
          FOREIGN KEY (programme_id, network_id) REFERENCES network (programme_id, id),
        CONSTRAINT experiment_stage_known CHECK (stage IN ('draft', 'planned', 'running', 'closed', 'cancelled')),
        CONSTRAINT experiment_visibility_known CHECK (visibility IN ('me', 'advisor', 'group', 'network', 'public')),
        CONSTRAINT experiment_hypothesis_kind_known
          CHECK (hypothesis_kind IN ('desirability', 'feasibility', 'viability')),
        CONSTRAINT experiment_direction_known CHECK (direction IN ('at-least', 'at-most')),
        CONSTRAINT experiment_criterion_share CHECK (criterion_share BETWEEN 0 AND 1),
        CONSTRAINT experiment_planned_trials CHECK (planned_trials BETWEEN 1 AND 10000),
        CONSTRAINT experiment_dates_ordered CHECK (starts_on <= ends_on),
        CONSTRAINT experiment_locked_when_started CHECK (
          stage NOT IN ('running', 'closed')
          OR (locked_hash IS NOT NULL AND criterion_share IS NOT NULL AND planned_trials IS NOT NULL
              AND starts_on IS NOT NULL AND ends_on IS NOT NULL))
      );
      CREATE INDEX experiment_recent ON experiment (programme_id, updated_at DESC, id DESC);
      CREATE INDEX experiment_board ON experiment (programme_id, stage, updated_at DESC, id DESC);
      CREATE INDEX experiment_enterprise ON experiment (programme_id, enterprise_id, created_at DESC);
      CREATE INDEX experiment_time_box ON experiment (ends_on) WHERE stage = 'running';

      CREATE TABLE experiment_transition (
        id            uuid        NOT NULL,
        programme_id  uuid        NOT NULL,
        experiment_id uuid        NOT NULL,
        enterprise_id uuid        NOT NULL,
        from_stage    text,
        to_stage      text        NOT NULL,
        reason        text,
        recorded_at   timestamptz NOT NULL,
        recorded_by   uuid        NOT NULL,
        CONSTRAINT experiment_transition_pkey PRIMARY KEY (id),
        CONSTRAINT experiment_transition_experiment_fkey
          FOREIGN KEY (programme_id, experiment_id) REFERENCES experiment (programme_id, id),
        CONSTRAINT experiment_transition_enterprise_fkey
          FOREIGN KEY (programme_id, enterprise_id) REFERENCES programme_enterprise (programme_id, enterprise_id)
      );
      CREATE INDEX experiment_transition_experiment
        ON experiment_transition (programme_id, experiment_id, recorded_at);

      CREATE TABLE observation (
        id            uuid        NOT NULL,
        programme_id  uuid        NOT NULL,
        experiment_id uuid        NOT NULL,
        enterprise_id uuid        NOT NULL,
        trials        integer     NOT NULL,
        successes     integer     NOT NULL,
        note          text,
        observed_on   date        NOT NULL,
        supersedes_id uuid,
        recorded_at   timestamptz NOT NULL,
        recorded_by   uuid        NOT NULL,
        superseded_at timestamptz,
        CONSTRAINT observation_pkey PRIMARY KEY (id),
        CONSTRAINT observation_experiment_key UNIQUE (programme_id, experiment_id, id),
        CONSTRAINT observation_experiment_fkey
          FOREIGN KEY (programme_id, experiment_id) REFERENCES experiment (programme_id, id),
        CONSTRAINT observation_enterprise_fkey
          FOREIGN KEY (programme_id, enterprise_id) REFERENCES programme_enterprise (programme_id, enterprise_id),
        CONSTRAINT observation_supersedes_fkey FOREIGN KEY (programme_id, experiment_id, supersedes_id)
          REFERENCES observation (programme_id, experiment_id, id),
        CONSTRAINT observation_counts CHECK (trials BETWEEN 0 AND 10000 AND successes BETWEEN 0 AND trials)
      );
      CREATE INDEX observation_experiment ON observation (programme_id, experiment_id, recorded_at);

      CREATE TABLE experiment_decision (
        id            uuid        NOT NULL,
        programme_id  uuid        NOT NULL,
        experiment_id uuid        NOT NULL,
        enterprise_id uuid        NOT NULL,
        decision      text        NOT NULL,
        learning      text        NOT NULL,
        next_step     text,
        verdict       jsonb       NOT NULL,
        recorded_at   timestamptz NOT NULL,
        recorded_by   uuid        NOT NULL,
        superseded_at timestamptz,
        CONSTRAINT experiment_decision_pkey PRIMARY KEY (id),
        CONSTRAINT experiment_decision_experiment_fkey
          FOREIGN KEY (programme_id, experiment_id) REFERENCES experiment (programme_id, id),
        CONSTRAINT experiment_decision_enterprise_fkey
          FOREIGN KEY (programme_id, enterprise_id) REFERENCES programme_enterprise (programme_id, enterprise_id),
        CONSTRAINT experiment_decision_known
          CHECK (decision IN ('stop', 'pivot', 'persevere', 'continue-testing'))
      );
      CREATE UNIQUE INDEX experiment_decision_current ON experiment_decision (programme_id, experiment_id)
        WHERE superseded_at IS NULL;

      CREATE TABLE reminder (
        id            uuid        NOT NULL,
        programme_id  uuid        NOT NULL,
        enterprise_id uuid        NOT NULL,
        experiment_id uuid        NOT NULL,
        kind          text        NOT NULL,
        due_on        date        NOT NULL,
        created_at    timestamptz NOT NULL,
        CONSTRAINT reminder_pkey PRIMARY KEY (id),
        CONSTRAINT reminder_experiment_fkey
          FOREIGN KEY (programme_id, experiment_id) REFERENCES experiment (programme_id, id),
        CONSTRAINT reminder_kind_known CHECK (kind IN ('time-box-past')),
        CONSTRAINT reminder_once UNIQUE (experiment_id, kind)
      );

      CREATE TABLE kpi_cell (
        id           uuid        NOT NULL,
        programme_id uuid        NOT NULL,
        kpi          text        NOT NULL,
        scope        text        NOT NULL,
        network_id   uuid,
        month        text        NOT NULL,
        numerator    integer     NOT NULL,
        denominator  integer,
        value        numeric,
        made_of      jsonb       NOT NULL,
        computed_at  timestamptz NOT NULL,
        CONSTRAINT kpi_cell_pkey PRIMARY KEY (id),
        CONSTRAINT kpi_cell_programme_key UNIQUE (programme_id, id),
        CONSTRAINT kpi_cell_programme_fkey FOREIGN KEY (programme_id) REFERENCES programme (id),
        CONSTRAINT kpi_cell_network_fkey
          FOREIGN KEY (programme_id, network_id) REFERENCES network (programme_id, id),
        CONSTRAINT kpi_cell_kpi_known
          CHECK (kpi IN ('enterprises-taking-part', 'experiments-decided', 'learning-shared-share')),
        CONSTRAINT kpi_cell_scope_known CHECK (scope IN ('programme', 'network')),
        CONSTRAINT kpi_cell_scope_network CHECK ((scope = 'network') = (network_id IS NOT NULL)),
        CONSTRAINT kpi_cell_month_form CHECK (month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$')
      );
      CREATE UNIQUE INDEX kpi_cell_key ON kpi_cell (programme_id, month, kpi, network_id) NULLS NOT DISTINCT;

      CREATE TABLE kpi_cell_enterprise (
        programme_id  uuid NOT NULL,
        cell_id       uuid NOT NULL,
        enterprise_id uuid NOT NULL,
        CONSTRAINT kpi_cell_enterprise_pkey PRIMARY KEY (cell_id, enterprise_id),
        CONSTRAINT kpi_cell_enterprise_cell_fkey
          FOREIGN KEY (programme_id, cell_id) REFERENCES kpi_cell (programme_id, id) ON DELETE CASCADE,
        CONSTRAINT kpi_cell_enterprise_enterprise_fkey
          FOREIGN KEY (programme_id, enterprise_id) REFERENCES programme_enterprise (programme_id, enterprise_id)
      );

      CREATE TABLE kpi_release (
        id           uuid        NOT NULL,
        programme_id uuid        NOT NULL,
        month        text        NOT NULL,
        document     text        NOT NULL,
        sha256       text        NOT NULL,
        published_at timestamptz NOT NULL,
        published_by uuid        NOT NULL,
        superseded_at timestamptz,
        CONSTRAINT kpi_release_pkey PRIMARY KEY (id),
        CONSTRAINT kpi_release_programme_key UNIQUE (programme_id, id),
        CONSTRAINT kpi_release_programme_fkey FOREIGN KEY (programme_id) REFERENCES programme (id),
        CONSTRAINT kpi_release_month_form CHECK (month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$')
      );
      CREATE UNIQUE INDEX kpi_release_current ON kpi_release (programme_id, month) WHERE superseded_at IS NULL;

      CREATE TABLE kpi_published (
        id           uuid    NOT NULL,
        programme_id uuid    NOT NULL,
        release_id   uuid    NOT NULL,
        kpi          text    NOT NULL,
        scope        text    NOT NULL,
        network_id   uuid,
        scope_name   text,
        numerator    integer,
        denominator  integer,
        value        numeric,
        suppressed   boolean NOT NULL,
        target       numeric,
        target_due_on date,
        CONSTRAINT kpi_published_pkey PRIMARY KEY (id),
        CONSTRAINT kpi_published_release_fkey
          FOREIGN KEY (programme_id, release_id) REFERENCES kpi_release (programme_id, id),
        CONSTRAINT kpi_published_scope_known CHECK (scope IN ('programme', 'network')),
        CONSTRAINT kpi_published_suppressed_empty
          CHECK (NOT suppressed OR (numerator IS NULL AND denominator IS NULL AND value IS NULL)),
        CONSTRAINT kpi_published_total_exact CHECK (NOT (suppressed AND scope = 'programme'))
      );
      CREATE UNIQUE INDEX kpi_published_key ON kpi_published (programme_id, release_id, kpi, network_id)
        NULLS NOT DISTINCT;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE kpi_published, kpi_release, kpi_cell_enterprise, kpi_cell, reminder, experiment_decision, observation,
        experiment_transition, experiment, invitation, network_member, network, enrolment_transition, enrolment`);
  }
}
