import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether a firm asked the queue of hosts itself, or its coordinator noted it. A swap concerns two. */
export class OwnTurns1795378550843 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE host_turn
        ADD COLUMN by_firm boolean NOT NULL DEFAULT false,
        ADD CONSTRAINT host_turn_swap_by_coordinator CHECK (NOT (by_firm AND kind = 'swap'))`);
    await runner.query('ALTER TABLE host_turn ALTER COLUMN by_firm DROP DEFAULT');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE host_turn DROP COLUMN by_firm');
  }
}
