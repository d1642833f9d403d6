import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The size class that a firm declares in good faith, partner and linked enterprises counted in. */
export class DeclaredSize1795365415373 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE eligibility_declaration
        ADD COLUMN size_class text,
        ADD CONSTRAINT eligibility_declaration_size_known
          CHECK (size_class IN ('micro', 'small', 'medium', 'large'))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE eligibility_declaration DROP COLUMN size_class');
  }
}
