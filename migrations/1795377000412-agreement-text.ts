import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a programme and a firm agree on, in the programme's own words and in three languages. */
export class AgreementText1795377000412 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE enrolment_terms ADD COLUMN agreement_text jsonb');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE enrolment_terms DROP COLUMN agreement_text');
  }
}
