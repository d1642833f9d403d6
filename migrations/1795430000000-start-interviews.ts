import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The conversation with which a firm's growth path begins. What is set right or added later is a
 * version of its own: the latest stands, the earlier ones stay.
 */
export class StartInterviews1795430000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE start_interview (
        id            uuid        NOT NULL,
        programme_id  uuid        NOT NULL,
        enterprise_id uuid        NOT NULL,
        held_on       date        NOT NULL,
        business      text,
        strengths     text,
        obstacles     text,
        ahead         text,
        means         text,
        hopes         text,
        recorded_at   timestamptz NOT NULL,
        recorded_by   uuid        NOT NULL,
        CONSTRAINT start_interview_pkey PRIMARY KEY (programme_id, id),
        CONSTRAINT start_interview_enterprise_fkey FOREIGN KEY (programme_id, enterprise_id)
          REFERENCES programme_enterprise (programme_id, enterprise_id),
        CONSTRAINT start_interview_says_something
          CHECK (num_nonnulls(business, strengths, obstacles, ahead, means, hopes) > 0)
      );
      CREATE INDEX start_interview_enterprise
        ON start_interview (programme_id, enterprise_id, recorded_at DESC);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE start_interview');
  }
}
