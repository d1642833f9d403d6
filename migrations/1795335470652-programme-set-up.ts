import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a funder has decided of a programme: who carries it out with which share, what it aims at,
 * where, and whose money it is. Decisions change, so all of it is dated: partners, objectives and
 * targets are superseded, and each state of the programme itself is kept as a version.
 */
export class ProgrammeSetUp1795335470652 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(PROGRAMME);
    await runner.query(PARTNERS);
    await runner.query(AIMS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE programme_objective, programme_contact, programme_version;
      DELETE FROM kpi_target WHERE organisation_id IS NOT NULL;
      DROP INDEX kpi_target_current;
      CREATE UNIQUE INDEX kpi_target_current ON kpi_target (programme_id, kpi) WHERE superseded_at IS NULL;
      ALTER TABLE kpi_target DROP COLUMN organisation_id;
      DELETE FROM programme_partner WHERE superseded_at IS NOT NULL;
      DROP INDEX programme_partner_current;
      ALTER TABLE programme_partner DROP CONSTRAINT programme_partner_pkey;
      ALTER TABLE programme_partner
        DROP COLUMN id, DROP COLUMN share, DROP COLUMN amount_cents, DROP COLUMN decision_number,
        DROP COLUMN decided_on, DROP COLUMN recorded_at, DROP COLUMN recorded_by, DROP COLUMN superseded_at,
        ADD CONSTRAINT programme_partner_pkey PRIMARY KEY (programme_id, organisation_id, role);
      ALTER TABLE programme
        DROP COLUMN fund, DROP COLUMN funding_line, DROP COLUMN eligible_areas, DROP COLUMN priorities`);
  }
}

const PROGRAMME = `
  ALTER TABLE programme
    ADD COLUMN fund text NOT NULL DEFAULT 'none',
    ADD COLUMN funding_line jsonb,
    ADD COLUMN eligible_areas text[] NOT NULL DEFAULT '{}',
    ADD COLUMN priorities text[] NOT NULL DEFAULT '{}',
    ADD CONSTRAINT programme_fund_known
      CHECK (fund IN ('erdf', 'jtf', 'esf-plus', 'interreg', 'national', 'none')),
    ADD CONSTRAINT programme_funding_line_complete CHECK (funding_line ?& ARRAY['fi', 'sv', 'en']);

  CREATE TABLE programme_version (
    id           uuid        NOT NULL,
    programme_id uuid        NOT NULL,
    facts        jsonb       NOT NULL,
    recorded_at  timestamptz NOT NULL,
    recorded_by  uuid        NOT NULL,
    CONSTRAINT programme_version_pkey PRIMARY KEY (id),
    CONSTRAINT programme_version_programme_fkey FOREIGN KEY (programme_id) REFERENCES programme (id)
  );
  CREATE INDEX programme_version_recorded ON programme_version (programme_id, recorded_at);`;

const PARTNERS = `
  ALTER TABLE programme_partner
    ADD COLUMN id uuid,
    ADD COLUMN share numeric,
    ADD COLUMN amount_cents bigint,
    ADD COLUMN decision_number text,
    ADD COLUMN decided_on date,
    ADD COLUMN recorded_at timestamptz,
    ADD COLUMN recorded_by uuid,
    ADD COLUMN superseded_at timestamptz;
  -- Who named the partners that stand already is not known any more; when, at the latest, is.
  UPDATE programme_partner pp SET id = gen_random_uuid(), recorded_at = p.created_at
    FROM programme p WHERE p.id = pp.programme_id;
  ALTER TABLE programme_partner
    ALTER COLUMN id SET NOT NULL,
    ALTER COLUMN recorded_at SET NOT NULL,
    DROP CONSTRAINT programme_partner_pkey,
    ADD CONSTRAINT programme_partner_pkey PRIMARY KEY (id),
    ADD CONSTRAINT programme_partner_share_of_whole CHECK (share BETWEEN 0 AND 1 AND share = round(share, 4)),
    ADD CONSTRAINT programme_partner_amount_not_negative CHECK (amount_cents >= 0),
    ADD CONSTRAINT programme_partner_share_or_amount CHECK (share IS NULL OR amount_cents IS NULL),
    ADD CONSTRAINT programme_partner_decision_of_funder
      CHECK (role = 'funder' OR (decision_number IS NULL AND decided_on IS NULL));
  CREATE UNIQUE INDEX programme_partner_current
    ON programme_partner (programme_id, organisation_id, role) WHERE superseded_at IS NULL;

  -- Whom to call at a partner's: people, who can be forgotten without touching what was decided.
  CREATE TABLE programme_contact (
    id              uuid        NOT NULL,
    programme_id    uuid        NOT NULL,
    organisation_id uuid        NOT NULL,
    name            text        NOT NULL,
    email           text,
    phone           text,
    recorded_at     timestamptz NOT NULL,
    recorded_by     uuid        NOT NULL,
    archived_at     timestamptz,
    CONSTRAINT programme_contact_pkey PRIMARY KEY (id),
    CONSTRAINT programme_contact_programme_fkey FOREIGN KEY (programme_id) REFERENCES programme (id),
    CONSTRAINT programme_contact_organisation_fkey FOREIGN KEY (organisation_id) REFERENCES organisation (id)
  );
  CREATE INDEX programme_contact_current
    ON programme_contact (programme_id, organisation_id) WHERE archived_at IS NULL;`;

const AIMS = `
  CREATE TABLE programme_objective (
    id            uuid        NOT NULL,
    programme_id  uuid        NOT NULL,
    objective_id  uuid        NOT NULL,
    parent_id     uuid,
    code          text,
    label         jsonb       NOT NULL,
    kpis          text[]      NOT NULL,
    place         integer     NOT NULL,
    recorded_at   timestamptz NOT NULL,
    recorded_by   uuid        NOT NULL,
    superseded_at timestamptz,
    CONSTRAINT programme_objective_pkey PRIMARY KEY (id),
    CONSTRAINT programme_objective_programme_fkey FOREIGN KEY (programme_id) REFERENCES programme (id),
    CONSTRAINT programme_objective_label_complete CHECK (label ?& ARRAY['fi', 'sv', 'en']),
    CONSTRAINT programme_objective_not_its_own_parent CHECK (parent_id <> objective_id)
  );
  CREATE UNIQUE INDEX programme_objective_current
    ON programme_objective (programme_id, objective_id) WHERE superseded_at IS NULL;

  -- A target without a partner is the programme's own: what is not divided among them.
  ALTER TABLE kpi_target
    ADD COLUMN organisation_id uuid,
    ADD CONSTRAINT kpi_target_organisation_fkey FOREIGN KEY (organisation_id) REFERENCES organisation (id);
  DROP INDEX kpi_target_current;
  CREATE UNIQUE INDEX kpi_target_current ON kpi_target (programme_id, kpi, organisation_id)
    NULLS NOT DISTINCT WHERE superseded_at IS NULL;`;
