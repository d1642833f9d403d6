import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Yearly figures are written by staff too. */
export class YearlyFigureSources1795351168902 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(known("'import', 'staff'"));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`UPDATE yearly_figure SET source = 'import'; ${known("'import'")}`);
  }
}

const known = (sources: string): string => `
  ALTER TABLE yearly_figure DROP CONSTRAINT yearly_figure_source_known,
    ADD CONSTRAINT yearly_figure_source_known CHECK (source IN (${sources}))`;
