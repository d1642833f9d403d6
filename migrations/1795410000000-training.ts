import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Training that people of firms have completed. A completion is a dated fact: one that should not
 * stand is annulled, and nobody is counted twice for the same training.
 */
export class Training1795410000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE training_completion (
        id            uuid          NOT NULL,
        programme_id  uuid          NOT NULL,
        enterprise_id uuid          NOT NULL,
        contact_id    uuid          NOT NULL,
        title         text          NOT NULL,
        organiser     text          NOT NULL,
        skill         text          NOT NULL,
        completed_on  date          NOT NULL,
        hours         numeric(6, 2) NOT NULL,
        evidence      text          NOT NULL,
        recorded_at   timestamptz   NOT NULL,
        recorded_by   uuid          NOT NULL,
        annulled_at   timestamptz,
        annulled_by   uuid,
        annul_reason  text,
        CONSTRAINT training_completion_pkey PRIMARY KEY (programme_id, id),
        CONSTRAINT training_completion_contact_fkey FOREIGN KEY (programme_id, enterprise_id, contact_id)
          REFERENCES contact (programme_id, enterprise_id, id),
        CONSTRAINT training_completion_skill_known
          CHECK (skill IN ('technical', 'management', 'entrepreneurship', 'green', 'other')),
        CONSTRAINT training_completion_hours_positive CHECK (hours > 0),
        CONSTRAINT training_completion_annulled_whole
          CHECK (num_nonnulls(annulled_at, annulled_by, annul_reason) IN (0, 3))
      );
      CREATE INDEX training_completion_enterprise
        ON training_completion (programme_id, enterprise_id, completed_on);
      -- What is erased has a dash for its title, and is told apart by nothing but its day.
      CREATE UNIQUE INDEX training_completion_once
        ON training_completion (programme_id, contact_id, lower(title))
        WHERE annulled_at IS NULL AND title <> '–';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE training_completion');
  }
}
