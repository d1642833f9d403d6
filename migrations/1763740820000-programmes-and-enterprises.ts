import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Areas and industries, programmes, and enterprises. `enterprise` is identity only; what a
 * programme knows of a firm hangs on `programme_enterprise`, and every fact carries the
 * programme in its key: foreign keys are checked without policies, so a plain key to
 * `enterprise` would let a stranger take a firm over.
 */
export class ProgrammesAndEnterprises1763740820000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE area (
        code        text NOT NULL,
        kind        text NOT NULL,
        parent_code text,
        label       jsonb NOT NULL,
        valid_from  date NOT NULL,
        valid_until date,
        CONSTRAINT area_pkey PRIMARY KEY (code),
        CONSTRAINT area_kind_known CHECK (kind IN ('municipality', 'region', 'country')),
        CONSTRAINT area_parent_fkey FOREIGN KEY (parent_code) REFERENCES area (code),
        CONSTRAINT area_label_complete CHECK (label ?& ARRAY['fi', 'sv', 'en'])
      );
      CREATE INDEX area_parent ON area (parent_code);

      CREATE TABLE industry (
        code_set    text NOT NULL,
        code        text NOT NULL,
        level       smallint NOT NULL,
        parent_code text,
        label       jsonb NOT NULL,
        CONSTRAINT industry_pkey PRIMARY KEY (code_set, code),
        CONSTRAINT industry_code_set_known CHECK (code_set IN ('TOL2008', 'TOL2025')),
        CONSTRAINT industry_label_complete CHECK (label ?& ARRAY['fi', 'sv', 'en'])
      );

      CREATE TABLE programme (
        id           uuid        NOT NULL,
        code         text        NOT NULL,
        label        jsonb       NOT NULL,
        region_code  text        NOT NULL,
        starts_on    date        NOT NULL,
        ends_on      date        NOT NULL,
        budget_cents bigint,
        created_at   timestamptz NOT NULL,
        archived_at  timestamptz,
        CONSTRAINT programme_pkey PRIMARY KEY (id),
        CONSTRAINT programme_code_key UNIQUE (code),
        CONSTRAINT programme_region_fkey FOREIGN KEY (region_code) REFERENCES area (code),
        CONSTRAINT programme_label_complete CHECK (label ?& ARRAY['fi', 'sv', 'en']),
        CONSTRAINT programme_dates_ordered CHECK (starts_on <= ends_on)
      );

      CREATE TABLE programme_partner (
        programme_id    uuid NOT NULL,
        organisation_id uuid NOT NULL,
        role            text NOT NULL,
        CONSTRAINT programme_partner_pkey PRIMARY KEY (programme_id, organisation_id, role),
        CONSTRAINT programme_partner_programme_fkey FOREIGN KEY (programme_id) REFERENCES programme (id),
        CONSTRAINT programme_partner_organisation_fkey FOREIGN KEY (organisation_id) REFERENCES organisation (id),
        CONSTRAINT programme_partner_role_known CHECK (role IN ('lead', 'partner', 'funder'))
      );

      CREATE TABLE kpi_target (
        id            uuid        NOT NULL,
        programme_id  uuid        NOT NULL,
        kpi           text        NOT NULL,
        target        numeric     NOT NULL,
        due_on        date        NOT NULL,
        recorded_at   timestamptz NOT NULL,
        recorded_by   uuid        NOT NULL,
        superseded_at timestamptz,
        CONSTRAINT kpi_target_pkey PRIMARY KEY (id),
        CONSTRAINT kpi_target_programme_fkey FOREIGN KEY (programme_id) REFERENCES programme (id),
        CONSTRAINT kpi_target_kpi_known
          CHECK (kpi IN ('enterprises-taking-part', 'experiments-decided', 'learning-shared-share')),
        CONSTRAINT kpi_target_not_negative CHECK (target >= 0)
      );
      CREATE UNIQUE INDEX kpi_target_current ON kpi_target (programme_id, kpi) WHERE superseded_at IS NULL;

      CREATE TABLE enterprise (
        id          uuid        NOT NULL,
        business_id text,
        kind        text        NOT NULL,
        created_at  timestamptz NOT NULL,
        CONSTRAINT enterprise_pkey PRIMARY KEY (id),
        CONSTRAINT enterprise_business_id_key UNIQUE (business_id),
        CONSTRAINT enterprise_business_id_form CHECK (business_id ~ '^[0-9]{7}-[0-9]$'),
        CONSTRAINT enterprise_kind_known CHECK (kind IN ('company', 'sole-trader'))
      );

      -- Public by law; shown to every programme that knows the firm.
      CREATE TABLE enterprise_register_fact (
        id                uuid        NOT NULL,
        enterprise_id     uuid        NOT NULL,
        name              text        NOT NULL,
        legal_form        text,
        industry_code     text,
        industry_code_set text,
        street            text,
        post_code         text,
        post_office       text,
        municipality_code text,
        source            text        NOT NULL,
        source_at         timestamptz NOT NULL,
        recorded_at       timestamptz NOT NULL,
        superseded_at     timestamptz,
        CONSTRAINT enterprise_register_fact_pkey PRIMARY KEY (id),
        CONSTRAINT enterprise_register_fact_enterprise_fkey FOREIGN KEY (enterprise_id) REFERENCES enterprise (id),
        CONSTRAINT enterprise_register_fact_source_known CHECK (source IN ('prh-ytj', 'demo-register'))
      );
      CREATE UNIQUE INDEX enterprise_register_fact_current
        ON enterprise_register_fact (enterprise_id) WHERE superseded_at IS NULL;

      -- The last answer of the register to each question; what it proves is the source of a field.
      CREATE TABLE register_answer (
        business_id text        NOT NULL,
        source      text        NOT NULL,
        facts       jsonb       NOT NULL,
        fetched_at  timestamptz NOT NULL,
        CONSTRAINT register_answer_pkey PRIMARY KEY (business_id, source),
        CONSTRAINT register_answer_source_known CHECK (source IN ('prh-ytj', 'demo-register'))
      );

      CREATE TABLE programme_enterprise (
        programme_id  uuid        NOT NULL,
        enterprise_id uuid        NOT NULL,
        added_at      timestamptz NOT NULL,
        CONSTRAINT programme_enterprise_pkey PRIMARY KEY (programme_id, enterprise_id),
        CONSTRAINT programme_enterprise_programme_fkey FOREIGN KEY (programme_id) REFERENCES programme (id),
        CONSTRAINT programme_enterprise_enterprise_fkey FOREIGN KEY (enterprise_id) REFERENCES enterprise (id)
      );
      CREATE INDEX programme_enterprise_enterprise ON programme_enterprise (enterprise_id);

      -- Personal where the firm is a sole trader: erasable, never referenced.
      CREATE TABLE enterprise_profile (
        id                uuid        NOT NULL,
        programme_id      uuid        NOT NULL,
        enterprise_id     uuid        NOT NULL,
        name              text        NOT NULL,
        legal_form        text        NOT NULL,
        industry_code     text,
        industry_code_set text,
        street            text,
        post_code         text,
        post_office       text,
        municipality_code text,
        sources           jsonb       NOT NULL,
        recorded_at       timestamptz NOT NULL,
        recorded_by       uuid        NOT NULL,
        superseded_at     timestamptz,
        CONSTRAINT enterprise_profile_pkey PRIMARY KEY (id),
        CONSTRAINT enterprise_profile_enterprise_fkey
          FOREIGN KEY (programme_id, enterprise_id) REFERENCES programme_enterprise (programme_id, enterprise_id),
        CONSTRAINT enterprise_profile_municipality_fkey FOREIGN KEY (municipality_code) REFERENCES area (code),
        CONSTRAINT enterprise_profile_name_given CHECK (char_length(name) BETWEEN 1 AND 200),
        CONSTRAINT enterprise_profile_industry_whole CHECK ((industry_code IS NULL) = (industry_code_set IS NULL))
      );
      CREATE UNIQUE INDEX enterprise_profile_current
        ON enterprise_profile (programme_id, enterprise_id) WHERE superseded_at IS NULL;
      -- Lists are sorted by name, or by municipality with the unknown ones last, inside one programme.
      CREATE INDEX enterprise_profile_by_name
        ON enterprise_profile (programme_id, name COLLATE "fi-x-icu", enterprise_id) WHERE superseded_at IS NULL;
      -- Not coalesce(): under policies it counts as leaking, and an index on it is not used.
      CREATE INDEX enterprise_profile_by_municipality
        ON enterprise_profile (programme_id,
          (CASE WHEN municipality_code IS NULL THEN '999' ELSE municipality_code END),
          name COLLATE "fi-x-icu", enterprise_id)
        WHERE superseded_at IS NULL;
      CREATE INDEX enterprise_profile_by_industry
        ON enterprise_profile (programme_id, industry_code COLLATE "C") WHERE superseded_at IS NULL;
      CREATE INDEX enterprise_profile_name_trigram
        ON enterprise_profile USING gin (name gin_trgm_ops) WHERE superseded_at IS NULL;

      CREATE TABLE contact (
        id            uuid        NOT NULL,
        programme_id  uuid        NOT NULL,
        enterprise_id uuid        NOT NULL,
        person_id     uuid,
        name          text        NOT NULL,
        email         text,
        phone         text,
        language      text        NOT NULL,
        recorded_at   timestamptz NOT NULL,
        recorded_by   uuid        NOT NULL,
        archived_at   timestamptz,
        CONSTRAINT contact_pkey PRIMARY KEY (id),
        CONSTRAINT contact_enterprise_key UNIQUE (programme_id, enterprise_id, id),
        CONSTRAINT contact_enterprise_fkey
          FOREIGN KEY (programme_id, enterprise_id) REFERENCES programme_enterprise (programme_id, enterprise_id),
        CONSTRAINT contact_person_fkey FOREIGN KEY (person_id) REFERENCES person (id),
        CONSTRAINT contact_language_known CHECK (language IN ('fi', 'sv', 'en'))
      );
      CREATE INDEX contact_enterprise ON contact (programme_id, enterprise_id) WHERE archived_at IS NULL;

      CREATE TABLE touchpoint (
        id            uuid        NOT NULL,
        programme_id  uuid        NOT NULL,
        enterprise_id uuid        NOT NULL,
        kind          text        NOT NULL,
        happened_on   date        NOT NULL,
        recorded_at   timestamptz NOT NULL,
        recorded_by   uuid        NOT NULL,
        CONSTRAINT touchpoint_pkey PRIMARY KEY (id),
        CONSTRAINT touchpoint_programme_key UNIQUE (programme_id, id),
        CONSTRAINT touchpoint_enterprise_fkey
          FOREIGN KEY (programme_id, enterprise_id) REFERENCES programme_enterprise (programme_id, enterprise_id),
        CONSTRAINT touchpoint_kind_known CHECK (kind IN ('call', 'visit', 'meeting', 'mail', 'note'))
      );
      CREATE INDEX touchpoint_enterprise ON touchpoint (programme_id, enterprise_id, happened_on DESC);

      CREATE TABLE touchpoint_note (
        touchpoint_id uuid NOT NULL,
        programme_id  uuid NOT NULL,
        text          text NOT NULL,
        CONSTRAINT touchpoint_note_pkey PRIMARY KEY (programme_id, touchpoint_id),
        CONSTRAINT touchpoint_note_touchpoint_fkey
          FOREIGN KEY (programme_id, touchpoint_id) REFERENCES touchpoint (programme_id, id)
      );

      CREATE TABLE role_grant (
        id              uuid        NOT NULL,
        person_id       uuid        NOT NULL,
        role            text        NOT NULL,
        programme_id    uuid,
        enterprise_id   uuid,
        organisation_id uuid,
        granted_at      timestamptz NOT NULL,
        granted_by      uuid,
        ended_at        timestamptz,
        CONSTRAINT role_grant_pkey PRIMARY KEY (id),
        CONSTRAINT role_grant_person_fkey FOREIGN KEY (person_id) REFERENCES person (id),
        CONSTRAINT role_grant_programme_fkey FOREIGN KEY (programme_id) REFERENCES programme (id),
        CONSTRAINT role_grant_organisation_fkey FOREIGN KEY (organisation_id) REFERENCES organisation (id),
        CONSTRAINT role_grant_enterprise_fkey
          FOREIGN KEY (programme_id, enterprise_id) REFERENCES programme_enterprise (programme_id, enterprise_id),
        CONSTRAINT role_grant_role_known
          CHECK (role IN ('administrator', 'manager', 'advisor', 'funder', 'entrepreneur')),
        CONSTRAINT role_grant_scope CHECK (
          (role = 'administrator' AND programme_id IS NULL AND enterprise_id IS NULL)
          OR (role IN ('manager', 'advisor', 'funder') AND programme_id IS NOT NULL AND enterprise_id IS NULL)
          OR (role = 'entrepreneur' AND programme_id IS NOT NULL AND enterprise_id IS NOT NULL))
      );
      CREATE UNIQUE INDEX role_grant_current ON role_grant (person_id, role, programme_id, enterprise_id)
        NULLS NOT DISTINCT WHERE ended_at IS NULL;
      CREATE INDEX role_grant_enterprise ON role_grant (programme_id, enterprise_id) WHERE ended_at IS NULL;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE role_grant, touchpoint_note, touchpoint, contact, enterprise_profile, programme_enterprise,
        register_answer, enterprise_register_fact, enterprise, kpi_target, programme_partner, programme, industry, area`);
  }
}
