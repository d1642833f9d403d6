import type { MigrationInterface, QueryRunner } from 'typeorm';

const KEYS = (table: string): string => `
    CONSTRAINT ${table}_pkey PRIMARY KEY (programme_id, id),
    CONSTRAINT ${table}_enterprise_fkey
      FOREIGN KEY (programme_id, enterprise_id) REFERENCES programme_enterprise (programme_id, enterprise_id)`;
const OTHER = (table: string, column: string): string => `
    CONSTRAINT ${table}_${column}_fkey FOREIGN KEY (programme_id, enterprise_id, ${column})
      REFERENCES related_enterprise (programme_id, enterprise_id, id)`;
const SOURCES = `('firm', 'register', 'accounts')`;
const RECORDED = `
    recorded_at     timestamptz   NOT NULL,
    recorded_by     uuid          NOT NULL,
    superseded_at   timestamptz,`;

const RELATED = `
  CREATE TABLE related_enterprise (
    id              uuid          NOT NULL,
    programme_id    uuid          NOT NULL,
    enterprise_id   uuid          NOT NULL,
    name            text          NOT NULL,
    business_id     text,
    recorded_at     timestamptz   NOT NULL,
    recorded_by     uuid          NOT NULL,
    ${KEYS('related_enterprise')},
    CONSTRAINT related_enterprise_of_enterprise UNIQUE (programme_id, enterprise_id, id),
    CONSTRAINT related_enterprise_known UNIQUE (programme_id, enterprise_id, business_id)
  );`;

const LINKS = `
  CREATE TABLE ownership_link (
    id              uuid          NOT NULL,
    programme_id    uuid          NOT NULL,
    enterprise_id   uuid          NOT NULL,
    other_id        uuid          NOT NULL,
    other_is        text          NOT NULL,
    with_id         uuid,
    owner_kind      text          NOT NULL,
    capital_percent numeric(5, 2) NOT NULL,
    voting_percent  numeric(5, 2) NOT NULL,
    control         text,
    held_from       date,
    held_until      date,
    source          text          NOT NULL,
    ${RECORDED}
    ${KEYS('ownership_link')},
    ${OTHER('ownership_link', 'other_id')},
    ${OTHER('ownership_link', 'with_id')},
    CONSTRAINT ownership_link_two_ends CHECK (with_id <> other_id),
    CONSTRAINT ownership_link_end_known CHECK (other_is IN ('owner', 'owned')),
    CONSTRAINT ownership_link_owner_known CHECK (owner_kind IN ('enterprise', 'exempt-investor', 'public-body')),
    CONSTRAINT ownership_link_control_known CHECK (control IN ('appoints', 'contract', 'agreement', 'persons')),
    CONSTRAINT ownership_link_source_known CHECK (source IN ${SOURCES}),
    CONSTRAINT ownership_link_percents
      CHECK (capital_percent BETWEEN 0 AND 100 AND voting_percent BETWEEN 0 AND 100),
    CONSTRAINT ownership_link_something
      CHECK (capital_percent > 0 OR voting_percent > 0 OR control IS NOT NULL),
    CONSTRAINT ownership_link_days CHECK (held_from <= held_until)
  );
  CREATE INDEX ownership_link_standing ON ownership_link (programme_id, enterprise_id)
    WHERE superseded_at IS NULL;`;

const FIGURES = `
  CREATE TABLE related_figure (
    id                  uuid          NOT NULL,
    programme_id        uuid          NOT NULL,
    enterprise_id       uuid          NOT NULL,
    other_id            uuid          NOT NULL,
    fiscal_year_ends_on date          NOT NULL,
    persons             numeric(9, 2),
    turnover_cents      bigint,
    balance_total_cents bigint,
    consolidated_ids    uuid[]        NOT NULL,
    source              text          NOT NULL,
    ${RECORDED}
    ${KEYS('related_figure')},
    ${OTHER('related_figure', 'other_id')},
    CONSTRAINT related_figure_any_given CHECK (num_nonnulls(persons, turnover_cents, balance_total_cents) > 0),
    CONSTRAINT related_figure_persons_range CHECK (persons BETWEEN 0 AND 1000000),
    CONSTRAINT related_figure_not_negative CHECK (turnover_cents >= 0 AND balance_total_cents >= 0),
    CONSTRAINT related_figure_source_known CHECK (source IN ${SOURCES})
  );
  CREATE UNIQUE INDEX related_figure_current
    ON related_figure (programme_id, enterprise_id, other_id, fiscal_year_ends_on) WHERE superseded_at IS NULL;

  CREATE TABLE no_links_declaration (
    id              uuid          NOT NULL,
    programme_id    uuid          NOT NULL,
    enterprise_id   uuid          NOT NULL,
    declared_on     date          NOT NULL,
    ${RECORDED}
    ${KEYS('no_links_declaration')}
  );
  CREATE UNIQUE INDEX no_links_declaration_current
    ON no_links_declaration (programme_id, enterprise_id) WHERE superseded_at IS NULL;`;

/**
 * What the size class of a firm rests on beside its own figures: the enterprises around it, what they own
 * of each other and since when, their fiscal years, or the firm's word that there are none.
 *
 * A declaration of a single undertaking (`de_minimis_declaration`) names firms too, and is another fact: what
 * somebody signed on a day about links of more than a half, which stays as it was signed. Here are shares of
 * any size, dated, as accounts and registers tell them, and links through persons, which make no undertaking.
 */
export class Ownership1795411000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(RELATED + LINKS + FIGURES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE no_links_declaration, related_figure, ownership_link, related_enterprise',
    );
  }
}
