import type { MigrationInterface, QueryRunner } from 'typeorm';

const MERGE = `
  CREATE TABLE enterprise_merge (
    id           uuid        NOT NULL,
    programme_id uuid        NOT NULL,
    kept_id      uuid        NOT NULL,
    merged_id    uuid        NOT NULL,
    added_at     timestamptz NOT NULL,
    xid          xid8        NOT NULL DEFAULT pg_current_xact_id(),
    merged_at    timestamptz NOT NULL,
    merged_by    uuid        NOT NULL,
    undone_at    timestamptz,
    undone_by    uuid,
    CONSTRAINT enterprise_merge_pkey PRIMARY KEY (programme_id, id),
    CONSTRAINT enterprise_merge_programme_fkey FOREIGN KEY (programme_id) REFERENCES programme (id),
    CONSTRAINT enterprise_merge_kept_fkey FOREIGN KEY (kept_id) REFERENCES enterprise (id),
    CONSTRAINT enterprise_merge_merged_fkey FOREIGN KEY (merged_id) REFERENCES enterprise (id),
    CONSTRAINT enterprise_merge_of_two CHECK (kept_id <> merged_id),
    CONSTRAINT enterprise_merge_undone_whole CHECK ((undone_at IS NULL) = (undone_by IS NULL))
  );
  CREATE UNIQUE INDEX enterprise_merge_standing ON enterprise_merge (programme_id, merged_id)
    WHERE undone_at IS NULL;
  CREATE INDEX enterprise_merge_kept ON enterprise_merge (programme_id, kept_id);

  CREATE TABLE enterprise_merge_row (
    programme_id uuid   NOT NULL,
    merge_id     uuid   NOT NULL,
    nth          bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
    relation     text   NOT NULL,
    row_id       uuid   NOT NULL,
    before       jsonb,
    CONSTRAINT enterprise_merge_row_pkey PRIMARY KEY (programme_id, merge_id, nth),
    CONSTRAINT enterprise_merge_row_merge_fkey
      FOREIGN KEY (programme_id, merge_id) REFERENCES enterprise_merge (programme_id, id)
  );`;

const DISTINCTION = `
  CREATE TABLE enterprise_distinction (
    id           uuid        NOT NULL,
    programme_id uuid        NOT NULL,
    first_id     uuid        NOT NULL,
    second_id    uuid        NOT NULL,
    recorded_at  timestamptz NOT NULL,
    recorded_by  uuid        NOT NULL,
    withdrawn_at timestamptz,
    withdrawn_by uuid,
    CONSTRAINT enterprise_distinction_pkey PRIMARY KEY (programme_id, id),
    CONSTRAINT enterprise_distinction_programme_fkey FOREIGN KEY (programme_id) REFERENCES programme (id),
    CONSTRAINT enterprise_distinction_first_fkey FOREIGN KEY (first_id) REFERENCES enterprise (id),
    CONSTRAINT enterprise_distinction_second_fkey FOREIGN KEY (second_id) REFERENCES enterprise (id),
    CONSTRAINT enterprise_distinction_ordered CHECK (first_id < second_id),
    CONSTRAINT enterprise_distinction_withdrawn_whole CHECK ((withdrawn_at IS NULL) = (withdrawn_by IS NULL))
  );
  CREATE UNIQUE INDEX enterprise_distinction_standing
    ON enterprise_distinction (programme_id, first_id, second_id) WHERE withdrawn_at IS NULL;`;

/** Keys that name the firm beside a row of that firm: both move in one transaction, one after the other. */
const OF_ONE_FIRM: readonly (readonly [table: string, key: string])[] = [
  ['consent_event', 'consent_event_contact_fkey'],
  ['de_minimis_reported_aid', 'de_minimis_reported_aid_check_fkey'],
  ['de_minimis_reported_aid', 'de_minimis_reported_aid_declaration_fkey'],
  ['enrolment_agreement', 'enrolment_agreement_contact_fkey'],
  ['information_given', 'information_given_contact_fkey'],
  ['invitation', 'invitation_contact_fkey'],
  ['meeting_invitation', 'meeting_invitation_contact_fkey'],
  ['ownership_link', 'ownership_link_other_id_fkey'],
  ['ownership_link', 'ownership_link_with_id_fkey'],
  ['related_figure', 'related_figure_other_id_fkey'],
  ['training_completion', 'training_completion_contact_fkey'],
];
const alter = (how: string): string =>
  OF_ONE_FIRM.map(([table, key]) => `ALTER TABLE ${table} ALTER CONSTRAINT ${key} ${how};`).join(
    '',
  );

/**
 * Two rows that are one firm: merged, or said not to be the same. Facts of the merged one hang on the
 * kept one, and its link to the programme is gone, so that no key lets anybody write to it; the
 * journal says of each row what it was before.
 */
export class Duplicates1795415000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(MERGE + DISTINCTION + alter('DEFERRABLE INITIALLY IMMEDIATE'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(alter('NOT DEFERRABLE'));
    await runner.query('DROP TABLE enterprise_distinction, enterprise_merge_row, enterprise_merge');
  }
}
