import type { MigrationInterface, QueryRunner } from 'typeorm';

const CHARTER = `
  CREATE TABLE network_charter (
    id                  uuid        NOT NULL,
    programme_id        uuid        NOT NULL,
    network_id          uuid        NOT NULL,
    size_min            integer,
    size_max            integer,
    also_municipalities text[]      NOT NULL,
    conduct             text,
    recorded_at         timestamptz NOT NULL,
    recorded_by         uuid        NOT NULL,
    superseded_at       timestamptz,
    CONSTRAINT network_charter_pkey PRIMARY KEY (programme_id, id),
    CONSTRAINT network_charter_of_network UNIQUE (programme_id, network_id, id),
    CONSTRAINT network_charter_network_fkey
      FOREIGN KEY (programme_id, network_id) REFERENCES network (programme_id, id),
    CONSTRAINT network_charter_sizes CHECK (size_min BETWEEN 2 AND 200 AND size_max BETWEEN 2 AND 200),
    CONSTRAINT network_charter_size_order CHECK (size_min <= size_max)
  );
  CREATE UNIQUE INDEX network_charter_current
    ON network_charter (programme_id, network_id) WHERE superseded_at IS NULL;`;

const AGREEMENT = `
  CREATE TABLE network_agreement (
    id            uuid        NOT NULL,
    programme_id  uuid        NOT NULL,
    network_id    uuid        NOT NULL,
    enterprise_id uuid        NOT NULL,
    charter_id    uuid        NOT NULL,
    agreed_on     date        NOT NULL,
    by_firm       boolean     NOT NULL,
    recorded_at   timestamptz NOT NULL,
    recorded_by   uuid        NOT NULL,
    CONSTRAINT network_agreement_pkey PRIMARY KEY (programme_id, id),
    CONSTRAINT network_agreement_charter_fkey FOREIGN KEY (programme_id, network_id, charter_id)
      REFERENCES network_charter (programme_id, network_id, id),
    CONSTRAINT network_agreement_enterprise_fkey FOREIGN KEY (programme_id, enterprise_id)
      REFERENCES programme_enterprise (programme_id, enterprise_id)
  );
  CREATE INDEX network_agreement_network ON network_agreement (programme_id, network_id, enterprise_id);
  CREATE INDEX network_agreement_enterprise ON network_agreement (programme_id, enterprise_id);`;

const SUPPORTER = `
  CREATE TABLE network_supporter (
    id           uuid        NOT NULL,
    programme_id uuid        NOT NULL,
    network_id   uuid        NOT NULL,
    kind         text        NOT NULL,
    name         text        NOT NULL,
    organisation text,
    topic        text        NOT NULL,
    email        text,
    since_on     date        NOT NULL,
    until_on     date,
    recorded_at  timestamptz NOT NULL,
    recorded_by  uuid        NOT NULL,
    CONSTRAINT network_supporter_pkey PRIMARY KEY (programme_id, id),
    CONSTRAINT network_supporter_network_fkey
      FOREIGN KEY (programme_id, network_id) REFERENCES network (programme_id, id),
    CONSTRAINT network_supporter_kind_known CHECK (kind IN ('expert', 'researcher')),
    CONSTRAINT network_supporter_days CHECK (until_on >= since_on)
  );
  CREATE INDEX network_supporter_network ON network_supporter (programme_id, network_id);`;

/**
 * What a group has agreed on: how many firms it wants to be, from where they come, and its code of
 * conduct, with who has agreed to it. A change is a version of its own. And who supports the group
 * without being a member.
 */
export class GroupCharters1795444000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(CHARTER);
    await runner.query(AGREEMENT);
    await runner.query(SUPPORTER);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE network_supporter');
    await runner.query('DROP TABLE network_agreement');
    await runner.query('DROP TABLE network_charter');
  }
}
