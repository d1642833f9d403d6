import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Every header of the file whose columns were named: what the next file has besides is new. */
export class MappingHeaders1795342200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // What else the files had so far is known from the files themselves, where they are not swept yet.
    await runner.query(`
      ALTER TABLE import_mapping ADD COLUMN headers jsonb NOT NULL DEFAULT '[]';
      UPDATE import_mapping m SET headers = b.headers
        FROM (SELECT DISTINCT ON (programme_id, columns) programme_id, columns, headers
                FROM import_batch ORDER BY programme_id, columns, created_at DESC) b
       WHERE b.programme_id = m.programme_id AND b.columns = m.columns;
      ALTER TABLE import_mapping ALTER COLUMN headers DROP DEFAULT`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE import_mapping DROP COLUMN headers');
  }
}
