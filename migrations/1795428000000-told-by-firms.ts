import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Firms tell their yearly figures themselves. */
export class ToldByFirms1795428000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(known("'import', 'staff', 'firm'"));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `UPDATE yearly_figure SET source = 'staff' WHERE source = 'firm'; ${known("'import', 'staff'")}`,
    );
  }
}

const known = (sources: string): string => `
  ALTER TABLE yearly_figure DROP CONSTRAINT yearly_figure_source_known,
    ADD CONSTRAINT yearly_figure_source_known CHECK (source IN (${sources}))`;
