import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What comes in by files and leaves as files. Yearly figures and readings of indicators are dated
 * facts like all others, whoever writes them; a firm's own number is the key by which a
 * programme's own spreadsheet knows it. Rows of an import are kept only until it is looked at: they
 * hold whatever the file holds, people too.
 */
export class BulkInAndOut1795299284000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE enterprise_own_number (
        id            uuid        NOT NULL,
        programme_id  uuid        NOT NULL,
        enterprise_id uuid        NOT NULL,
        own_number    text        NOT NULL,
        recorded_at   timestamptz NOT NULL,
        recorded_by   uuid        NOT NULL,
        superseded_at timestamptz,
        CONSTRAINT enterprise_own_number_pkey PRIMARY KEY (programme_id, id),
        CONSTRAINT enterprise_own_number_enterprise_fkey
          FOREIGN KEY (programme_id, enterprise_id) REFERENCES programme_enterprise (programme_id, enterprise_id),
        CONSTRAINT enterprise_own_number_length CHECK (char_length(own_number) BETWEEN 1 AND 60)
      );
      CREATE UNIQUE INDEX enterprise_own_number_current
        ON enterprise_own_number (programme_id, own_number) WHERE superseded_at IS NULL;
      CREATE UNIQUE INDEX enterprise_own_number_of_enterprise
        ON enterprise_own_number (programme_id, enterprise_id) WHERE superseded_at IS NULL;

      CREATE TABLE yearly_figure (
        id                  uuid        NOT NULL,
        programme_id        uuid        NOT NULL,
        enterprise_id       uuid        NOT NULL,
        fiscal_year_ends_on date        NOT NULL,
        persons             numeric,
        turnover_cents      bigint,
        balance_total_cents bigint,
        value_added_cents   bigint,
        exports_cents       bigint,
        rdi_cents           bigint,
        source              text        NOT NULL,
        recorded_at         timestamptz NOT NULL,
        recorded_by         uuid        NOT NULL,
        superseded_at       timestamptz,
        CONSTRAINT yearly_figure_pkey PRIMARY KEY (programme_id, id),
        CONSTRAINT yearly_figure_enterprise_fkey
          FOREIGN KEY (programme_id, enterprise_id) REFERENCES programme_enterprise (programme_id, enterprise_id),
        CONSTRAINT yearly_figure_source_known CHECK (source IN ('import')),
        CONSTRAINT yearly_figure_any_given CHECK (
          num_nonnulls(persons, turnover_cents, balance_total_cents, value_added_cents, exports_cents, rdi_cents) > 0),
        CONSTRAINT yearly_figure_persons_range CHECK (persons BETWEEN 0 AND 1000000),
        CONSTRAINT yearly_figure_not_negative CHECK (
          turnover_cents >= 0 AND balance_total_cents >= 0 AND exports_cents >= 0 AND rdi_cents >= 0)
      );
      CREATE UNIQUE INDEX yearly_figure_current
        ON yearly_figure (programme_id, enterprise_id, fiscal_year_ends_on) WHERE superseded_at IS NULL;
      CREATE INDEX yearly_figure_history
        ON yearly_figure (programme_id, enterprise_id, fiscal_year_ends_on, recorded_at);

      -- The value of an indicator for one firm on a day. Which indicators there are is for the
      -- programme to say: codes of funders carry suffixes of their own.
      CREATE TABLE indicator_reading (
        id            uuid        NOT NULL,
        programme_id  uuid        NOT NULL,
        enterprise_id uuid        NOT NULL,
        indicator     text        NOT NULL,
        read_on       date        NOT NULL,
        value         numeric     NOT NULL,
        source        text        NOT NULL,
        recorded_at   timestamptz NOT NULL,
        recorded_by   uuid        NOT NULL,
        superseded_at timestamptz,
        CONSTRAINT indicator_reading_pkey PRIMARY KEY (programme_id, id),
        CONSTRAINT indicator_reading_enterprise_fkey
          FOREIGN KEY (programme_id, enterprise_id) REFERENCES programme_enterprise (programme_id, enterprise_id),
        CONSTRAINT indicator_reading_source_known CHECK (source IN ('import')),
        CONSTRAINT indicator_reading_indicator_length CHECK (char_length(indicator) BETWEEN 1 AND 60)
      );
      CREATE UNIQUE INDEX indicator_reading_current
        ON indicator_reading (programme_id, enterprise_id, indicator, read_on) WHERE superseded_at IS NULL;
      CREATE INDEX indicator_reading_history
        ON indicator_reading (programme_id, enterprise_id, indicator, read_on, recorded_at);

      CREATE TABLE import_batch (
        id            uuid        NOT NULL,
        programme_id  uuid        NOT NULL,
        file_name     text,
        file_sha256   text,
        file_bytes    bigint      NOT NULL,
        form          jsonb       NOT NULL,
        header_line   integer     NOT NULL,
        headers       jsonb       NOT NULL,
        kind          text        NOT NULL,
        columns       jsonb       NOT NULL,
        decimal_sign  text        NOT NULL,
        is_remembered boolean     NOT NULL,
        state         text        NOT NULL,
        error_code    text,
        counts        jsonb,
        rows_checked  integer     NOT NULL,
        rows_written  integer     NOT NULL,
        last_line     integer     NOT NULL,
        created_at    timestamptz NOT NULL,
        created_by    uuid        NOT NULL,
        checked_at    timestamptz,
        started_at    timestamptz,
        settled_at    timestamptz,
        emptied_at    timestamptz,
        CONSTRAINT import_batch_pkey PRIMARY KEY (programme_id, id),
        CONSTRAINT import_batch_programme_fkey FOREIGN KEY (programme_id) REFERENCES programme (id),
        CONSTRAINT import_batch_kind_known
          CHECK (kind IN ('enterprises', 'contacts', 'yearly-figures', 'readings')),
        CONSTRAINT import_batch_state_known CHECK (
          state IN ('uploaded', 'checking', 'checked', 'running', 'paused', 'done', 'cancelled', 'failed')),
        CONSTRAINT import_batch_decimal_sign_known CHECK (decimal_sign IN (',', '.'))
      );
      CREATE INDEX import_batch_latest ON import_batch (programme_id, created_at DESC, id);

      -- Erasable: rows go when an import is settled and looked at; what they made stays.
      CREATE TABLE import_row (
        programme_id  uuid    NOT NULL,
        import_id     uuid    NOT NULL,
        line          integer NOT NULL,
        business_id   text,
        own_number    text,
        facts         jsonb   NOT NULL,
        extra         jsonb   NOT NULL,
        cells         jsonb   NOT NULL,
        outcome       text    NOT NULL,
        problems      jsonb   NOT NULL,
        before        jsonb,
        enterprise_id uuid,
        CONSTRAINT import_row_pkey PRIMARY KEY (programme_id, import_id, line),
        CONSTRAINT import_row_batch_fkey
          FOREIGN KEY (programme_id, import_id) REFERENCES import_batch (programme_id, id),
        CONSTRAINT import_row_outcome_known CHECK (outcome IN ('created', 'changed', 'unchanged', 'refused'))
      );

      -- How the programme's own spreadsheets name their columns.
      CREATE TABLE import_mapping (
        id           uuid        NOT NULL,
        programme_id uuid        NOT NULL,
        kind         text        NOT NULL,
        header_key   text        NOT NULL,
        columns      jsonb       NOT NULL,
        decimal_sign text        NOT NULL,
        saved_at     timestamptz NOT NULL,
        saved_by     uuid        NOT NULL,
        CONSTRAINT import_mapping_pkey PRIMARY KEY (programme_id, id),
        CONSTRAINT import_mapping_programme_fkey FOREIGN KEY (programme_id) REFERENCES programme (id),
        CONSTRAINT import_mapping_header_key UNIQUE (programme_id, header_key),
        CONSTRAINT import_mapping_kind_known
          CHECK (kind IN ('enterprises', 'contacts', 'yearly-figures', 'readings')),
        CONSTRAINT import_mapping_decimal_sign_known CHECK (decimal_sign IN (',', '.'))
      );

      -- A file made for one person, who alone may fetch it, for as long as it is kept.
      CREATE TABLE export_file (
        id           uuid        NOT NULL,
        person_id    uuid        NOT NULL,
        programme_id uuid,
        list         text        NOT NULL,
        question     jsonb       NOT NULL,
        state        text        NOT NULL,
        error_code   text,
        rows_made    integer     NOT NULL,
        file_sha256  text,
        file_bytes   bigint,
        created_at   timestamptz NOT NULL,
        settled_at   timestamptz,
        expires_at   timestamptz NOT NULL,
        CONSTRAINT export_file_pkey PRIMARY KEY (id),
        CONSTRAINT export_file_person_fkey FOREIGN KEY (person_id) REFERENCES person (id),
        CONSTRAINT export_file_programme_fkey FOREIGN KEY (programme_id) REFERENCES programme (id),
        CONSTRAINT export_file_state_known CHECK (state IN ('queued', 'ready', 'failed'))
      );
      CREATE INDEX export_file_own ON export_file (person_id, created_at DESC);
      CREATE INDEX export_file_expiring ON export_file (expires_at);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE export_file, import_mapping, import_row, import_batch, indicator_reading, yearly_figure,
        enterprise_own_number`);
  }
}
