import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Lines of the worklist that any firm may stand in, kept in the order in which they are read: working
 * them out anew would ask of every firm when it was last heard of. A fact marks its firm in the same
 * transaction, and whoever reads works out marked firms from the facts, until a job has kept them.
 */
export class WorklistLines1795416000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE worklist_line (
        programme_id uuid NOT NULL,
        enterprise_id uuid NOT NULL,
        rule text NOT NULL,
        since date NOT NULL,
        advisor_id uuid NOT NULL,
        CONSTRAINT worklist_line_pkey PRIMARY KEY (programme_id, enterprise_id, rule),
        CONSTRAINT worklist_line_enterprise_fkey FOREIGN KEY (programme_id, enterprise_id)
          REFERENCES programme_enterprise (programme_id, enterprise_id) ON DELETE CASCADE,
        CONSTRAINT worklist_line_advisor_fkey FOREIGN KEY (advisor_id) REFERENCES person (id),
        CONSTRAINT worklist_line_rule_known CHECK (
          rule IN ('no-contact', 'firm-without-group', 'invitation-missing', 'figures-missing'))
      );
      CREATE INDEX worklist_line_since ON worklist_line (programme_id, rule, since, enterprise_id);
      CREATE INDEX worklist_line_advisor ON worklist_line (programme_id, advisor_id, rule, since, enterprise_id);
      ALTER TABLE worklist_line ENABLE ROW LEVEL SECURITY;

      CREATE TABLE worklist_mark (
        id bigint GENERATED ALWAYS AS IDENTITY,
        programme_id uuid NOT NULL,
        enterprise_id uuid NOT NULL,
        CONSTRAINT worklist_mark_pkey PRIMARY KEY (id),
        CONSTRAINT worklist_mark_enterprise_fkey FOREIGN KEY (programme_id, enterprise_id)
          REFERENCES programme_enterprise (programme_id, enterprise_id) ON DELETE CASCADE
      );
      CREATE INDEX worklist_mark_enterprise ON worklist_mark (programme_id, enterprise_id);
      ALTER TABLE worklist_mark ENABLE ROW LEVEL SECURITY;

      CREATE INDEX experiment_past_time_box ON experiment (programme_id, ends_on, enterprise_id, id)
        WHERE stage = 'running';
      CREATE INDEX contact_recorded ON contact (programme_id, recorded_at, id) WHERE archived_at IS NULL;

      INSERT INTO worklist_mark (programme_id, enterprise_id)
      SELECT DISTINCT programme_id, enterprise_id FROM enrolment WHERE superseded_at IS NULL;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP INDEX contact_recorded, experiment_past_time_box; DROP TABLE worklist_mark, worklist_line',
    );
  }
}
