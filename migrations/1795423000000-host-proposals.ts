import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The firm whose turn it is to host proposes what its meeting is about, where, and when it could be. */
export class HostProposals1795423000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE meeting_theme
        ADD CONSTRAINT meeting_theme_network_key UNIQUE (programme_id, network_id, id)`);
    await runner.query(`
      CREATE TABLE host_proposal (
        id             uuid        NOT NULL,
        programme_id   uuid        NOT NULL,
        network_id     uuid        NOT NULL,
        enterprise_id  uuid        NOT NULL,
        theme_id       uuid        NOT NULL,
        times          jsonb       NOT NULL,
        at_coordinator boolean     NOT NULL,
        place          text,
        recorded_at    timestamptz NOT NULL,
        recorded_by    uuid        NOT NULL,
        answer         text,
        reason         text,
        meeting_id     uuid,
        settled_at     timestamptz,
        settled_by     uuid,
        CONSTRAINT host_proposal_pkey PRIMARY KEY (id),
        CONSTRAINT host_proposal_network_fkey
          FOREIGN KEY (programme_id, network_id) REFERENCES network (programme_id, id),
        CONSTRAINT host_proposal_enterprise_fkey
          FOREIGN KEY (programme_id, enterprise_id) REFERENCES programme_enterprise (programme_id, enterprise_id),
        CONSTRAINT host_proposal_theme_fkey
          FOREIGN KEY (programme_id, network_id, theme_id) REFERENCES meeting_theme (programme_id, network_id, id),
        CONSTRAINT host_proposal_meeting_fkey
          FOREIGN KEY (programme_id, network_id, meeting_id) REFERENCES meeting (programme_id, network_id, id),
        CONSTRAINT host_proposal_times_some CHECK (jsonb_array_length(times) BETWEEN 1 AND 3),
        CONSTRAINT host_proposal_one_place CHECK (NOT at_coordinator OR place IS NULL),
        CONSTRAINT host_proposal_answer_known CHECK (answer IN ('taken', 'declined', 'withdrawn')),
        CONSTRAINT host_proposal_settled_whole CHECK (num_nonnulls(answer, settled_at, settled_by) IN (0, 3)),
        CONSTRAINT host_proposal_meeting_of_taken CHECK ((meeting_id IS NOT NULL) = (answer IS NOT DISTINCT FROM 'taken')),
        CONSTRAINT host_proposal_reason_of_declined CHECK (reason IS NULL OR answer = 'declined')
      )`);
    await runner.query(
      'CREATE INDEX host_proposal_network ON host_proposal (programme_id, network_id, recorded_at)',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE host_proposal');
    await runner.query('ALTER TABLE meeting_theme DROP CONSTRAINT meeting_theme_network_key');
  }
}
