import type { MigrationInterface, QueryRunner } from 'typeorm';

const KEYS = (table: string): string => `
    CONSTRAINT ${table}_pkey PRIMARY KEY (programme_id, id),
    CONSTRAINT ${table}_enterprise_fkey
      FOREIGN KEY (programme_id, enterprise_id) REFERENCES programme_enterprise (programme_id, enterprise_id)`;
const REGULATIONS = `('general', 'sgei', 'agriculture')`;

const SUPPORT_GIVEN = `
  CREATE TABLE support_given (
    id                  uuid          NOT NULL,
    programme_id        uuid          NOT NULL,
    enterprise_id       uuid          NOT NULL,
    kind                text          NOT NULL,
    title               text          NOT NULL,
    given_on            date          NOT NULL,
    given_by            uuid          NOT NULL,
    hours               numeric(6, 2),
    aid_cents           bigint,
    regulation          text,
    register_entered_on date,
    recorded_at         timestamptz   NOT NULL,
    annulled_at         timestamptz,
    annulled_by         uuid,
    annul_reason        text,
    ${KEYS('support_given')},
    CONSTRAINT support_given_kind_known
      CHECK (kind IN ('advice', 'training', 'expert', 'voucher', 'grant', 'other')),
    CONSTRAINT support_given_regulation_known CHECK (regulation IN ${REGULATIONS}),
    CONSTRAINT support_given_aid_under_regulation CHECK ((aid_cents IS NULL) = (regulation IS NULL)),
    CONSTRAINT support_given_amounts_positive CHECK (hours > 0 AND aid_cents > 0),
    CONSTRAINT support_given_entry_of_aid
      CHECK (register_entered_on IS NULL OR (aid_cents IS NOT NULL AND register_entered_on >= given_on)),
    CONSTRAINT support_given_annulled_whole
      CHECK (num_nonnulls(annulled_at, annulled_by, annul_reason) IN (0, 3))
  );
  CREATE INDEX support_given_enterprise ON support_given (programme_id, enterprise_id, given_on);
  CREATE INDEX support_given_aid ON support_given (enterprise_id)
    WHERE aid_cents IS NOT NULL AND annulled_at IS NULL;`;

const REPORTS = `
  CREATE TABLE de_minimis_declaration (
    id                  uuid        NOT NULL,
    programme_id        uuid        NOT NULL,
    enterprise_id       uuid        NOT NULL,
    declared_on         date        NOT NULL,
    signed_by           text,
    linked_business_ids text[]      NOT NULL,
    recorded_at         timestamptz NOT NULL,
    recorded_by         uuid        NOT NULL,
    ${KEYS('de_minimis_declaration')},
    CONSTRAINT de_minimis_declaration_of_enterprise UNIQUE (programme_id, enterprise_id, id)
  );

  CREATE TABLE de_minimis_check (
    id            uuid        NOT NULL,
    programme_id  uuid        NOT NULL,
    enterprise_id uuid        NOT NULL,
    checked_on    date        NOT NULL,
    checked_by    uuid        NOT NULL,
    recorded_at   timestamptz NOT NULL,
    ${KEYS('de_minimis_check')},
    CONSTRAINT de_minimis_check_of_enterprise UNIQUE (programme_id, enterprise_id, id)
  );`;

const REPORTED_AID = `
  CREATE TABLE de_minimis_reported_aid (
    id             uuid   NOT NULL,
    programme_id   uuid   NOT NULL,
    enterprise_id  uuid   NOT NULL,
    declaration_id uuid,
    check_id       uuid,
    granted_on     date   NOT NULL,
    grantor        text   NOT NULL,
    cents          bigint NOT NULL,
    regulation     text   NOT NULL,
    ${KEYS('de_minimis_reported_aid')},
    CONSTRAINT de_minimis_reported_aid_declaration_fkey FOREIGN KEY (programme_id, enterprise_id, declaration_id)
      REFERENCES de_minimis_declaration (programme_id, enterprise_id, id),
    CONSTRAINT de_minimis_reported_aid_check_fkey FOREIGN KEY (programme_id, enterprise_id, check_id)
      REFERENCES de_minimis_check (programme_id, enterprise_id, id),
    CONSTRAINT de_minimis_reported_aid_one_source CHECK (num_nonnulls(declaration_id, check_id) = 1),
    CONSTRAINT de_minimis_reported_aid_cents_positive CHECK (cents > 0),
    CONSTRAINT de_minimis_reported_aid_regulation_known CHECK (regulation IN ${REGULATIONS})
  );
  CREATE INDEX de_minimis_reported_aid_enterprise ON de_minimis_reported_aid (programme_id, enterprise_id);`;

/**
 * What firms receive, and what is known of the de minimis aid of their single undertakings: our own
 * ledger, what firms declare, and what the central register showed. Nothing is overwritten: support
 * that should not stand is annulled, and a later declaration or check counts in the place of an earlier.
 */
export class Support1795385000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SUPPORT_GIVEN + REPORTS + REPORTED_AID);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE de_minimis_reported_aid, de_minimis_check, de_minimis_declaration, support_given',
    );
  }
}
