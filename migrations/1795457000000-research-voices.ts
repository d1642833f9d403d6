import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A partner's reply says which partner said it: a question may be given to another one later. */
export class ResearchVoices1795457000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE research_reply ADD COLUMN partner_id uuid,
        ADD CONSTRAINT research_reply_partner_fkey FOREIGN KEY (programme_id, partner_id)
          REFERENCES research_partner (programme_id, id);
      UPDATE research_reply r SET partner_id = q.partner_id FROM research_question q
       WHERE q.programme_id = r.programme_id AND q.id = r.question_id AND r.said_by = 'partner';
      ALTER TABLE research_reply ADD CONSTRAINT research_reply_partner_speaks
        CHECK ((said_by = 'partner') = (partner_id IS NOT NULL))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE research_reply DROP COLUMN partner_id');
  }
}
