import type { MigrationInterface, QueryRunner } from 'typeorm';

const COLUMNS = `
    id            uuid        NOT NULL,
    programme_id  uuid        NOT NULL,
    enterprise_id uuid        NOT NULL,
    instrument    text        NOT NULL,
    version       integer     NOT NULL,
    round         text        NOT NULL,
    answers       jsonb       NOT NULL,`;
const RULES = (table: string): string => `
    CONSTRAINT ${table}_pkey PRIMARY KEY (programme_id, id),
    CONSTRAINT ${table}_enterprise_fkey
      FOREIGN KEY (programme_id, enterprise_id) REFERENCES programme_enterprise (programme_id, enterprise_id),
    CONSTRAINT ${table}_instrument_known
      CHECK (instrument IN ('digital-maturity', 'growth-management', 'network-capability')),
    CONSTRAINT ${table}_round_known CHECK (round IN ('start', 'middle', 'end')),
    CONSTRAINT ${table}_version_positive CHECK (version > 0),
    CONSTRAINT ${table}_answers_by_item CHECK (jsonb_typeof(answers) = 'object')`;

const SHEET = `
  CREATE TABLE self_assessment_sheet (${COLUMNS}
    started_at    timestamptz NOT NULL,
    started_by    uuid        NOT NULL,
    saved_at      timestamptz NOT NULL,
    finished_at   timestamptz,
    ${RULES('self_assessment_sheet')}
  );
  CREATE UNIQUE INDEX self_assessment_sheet_open
    ON self_assessment_sheet (programme_id, enterprise_id, instrument, round) WHERE finished_at IS NULL;`;

const ASSESSMENT = `
  CREATE TABLE self_assessment (${COLUMNS}
    scores        jsonb       NOT NULL,
    answered_by   text        NOT NULL,
    finished_on   date        NOT NULL,
    recorded_at   timestamptz NOT NULL,
    recorded_by   uuid        NOT NULL,
    superseded_at timestamptz,
    ${RULES('self_assessment')},
    CONSTRAINT self_assessment_scores_by_dimension CHECK (jsonb_typeof(scores) = 'object'),
    CONSTRAINT self_assessment_answered_by_known CHECK (answered_by IN ('firm', 'advisor'))
  );
  CREATE UNIQUE INDEX self_assessment_current
    ON self_assessment (programme_id, enterprise_id, instrument, round) WHERE superseded_at IS NULL;
  CREATE INDEX self_assessment_by_round ON self_assessment (programme_id, instrument, round, recorded_at)
    WHERE superseded_at IS NULL;`;

/**
 * Self-assessments. A sheet is filled in bit by bit, by the firm or by its advisor; what is finished
 * is a fact beside it, with the scores of that day, and is corrected by a later one only.
 */
export class Growth1795392000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SHEET + ASSESSMENT);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE self_assessment, self_assessment_sheet');
  }
}
