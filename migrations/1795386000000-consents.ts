import type { MigrationInterface, QueryRunner } from 'typeorm';

// A firm's own choice names nobody; a person's names her as a contact, whose address stands there.
const CONSENTS = `
  CREATE TABLE consent_event (
    id              uuid        NOT NULL,
    programme_id    uuid        NOT NULL,
    enterprise_id   uuid        NOT NULL,
    purpose         text        NOT NULL,
    contact_id      uuid,
    choice          text        NOT NULL,
    way             text        NOT NULL,
    told_on         date        NOT NULL,
    language        text        NOT NULL,
    wording_version smallint    NOT NULL,
    recorded_at     timestamptz NOT NULL,
    recorded_by     uuid        NOT NULL,
    CONSTRAINT consent_event_pkey PRIMARY KEY (programme_id, id),
    CONSTRAINT consent_event_enterprise_fkey
      FOREIGN KEY (programme_id, enterprise_id) REFERENCES programme_enterprise (programme_id, enterprise_id),
    CONSTRAINT consent_event_contact_fkey
      FOREIGN KEY (programme_id, enterprise_id, contact_id) REFERENCES contact (programme_id, enterprise_id, id),
    CONSTRAINT consent_event_purpose_known
      CHECK (purpose IN ('sharing-by-name', 'newsletter', 'research-interview')),
    CONSTRAINT consent_event_choice_known CHECK (choice IN ('given', 'withdrawn')),
    CONSTRAINT consent_event_way_known CHECK (way IN ('self', 'phone', 'meeting', 'paper')),
    CONSTRAINT consent_event_language_known CHECK (language IN ('fi', 'sv', 'en')),
    CONSTRAINT consent_event_of_whom CHECK ((purpose = 'sharing-by-name') = (contact_id IS NULL))
  );
  CREATE INDEX consent_event_latest
    ON consent_event (programme_id, enterprise_id, purpose, contact_id, told_on, recorded_at, id);`;

/**
 * What firms and their people have said of the purposes that rest on consent: dated and only added.
 * How a consent stands is what the latest of them says.
 */
export class Consents1795386000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(CONSENTS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE consent_event');
  }
}
