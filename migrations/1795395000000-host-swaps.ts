import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Firms ask one another to swap turns. Accepted, the request is a turn of the same id, and theirs. */
export class HostSwaps1795395000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE host_swap (
        id            uuid        NOT NULL,
        programme_id  uuid        NOT NULL,
        network_id    uuid        NOT NULL,
        enterprise_id uuid        NOT NULL,
        with_id       uuid        NOT NULL,
        message       text,
        recorded_at   timestamptz NOT NULL,
        recorded_by   uuid        NOT NULL,
        answer        text,
        settled_at    timestamptz,
        settled_by    uuid,
        CONSTRAINT host_swap_pkey PRIMARY KEY (id),
        CONSTRAINT host_swap_network_fkey
          FOREIGN KEY (programme_id, network_id) REFERENCES network (programme_id, id),
        CONSTRAINT host_swap_enterprise_fkey
          FOREIGN KEY (programme_id, enterprise_id) REFERENCES programme_enterprise (programme_id, enterprise_id),
        CONSTRAINT host_swap_with_fkey
          FOREIGN KEY (programme_id, with_id) REFERENCES programme_enterprise (programme_id, enterprise_id),
        CONSTRAINT host_swap_with_another CHECK (with_id <> enterprise_id),
        CONSTRAINT host_swap_answer_known CHECK (answer IN ('accepted', 'declined', 'taken-back')),
        CONSTRAINT host_swap_settled_whole CHECK (num_nonnulls(answer, settled_at, settled_by) IN (0, 3))
      )`);
    await runner.query(
      'CREATE INDEX host_swap_network ON host_swap (programme_id, network_id, recorded_at)',
    );
    await runner.query('ALTER TABLE host_turn DROP CONSTRAINT host_turn_swap_by_coordinator');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE host_swap');
    await runner.query(`
      ALTER TABLE host_turn
        ADD CONSTRAINT host_turn_swap_by_coordinator CHECK (NOT (by_firm AND kind = 'swap')) NOT VALID`);
  }
}
