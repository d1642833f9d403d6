import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who has looked after a firm: from whom to whom it was handed over, when, and why. */
export class EnrolmentHandover1795352559323 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE enrolment_handover (
        id              uuid        NOT NULL,
        programme_id    uuid        NOT NULL,
        enrolment_id    uuid        NOT NULL,
        enterprise_id   uuid        NOT NULL,
        from_advisor_id uuid        NOT NULL,
        to_advisor_id   uuid        NOT NULL,
        handed_on       date        NOT NULL,
        reason          text,
        recorded_at     timestamptz NOT NULL,
        recorded_by     uuid        NOT NULL,
        CONSTRAINT enrolment_handover_pkey PRIMARY KEY (id),
        CONSTRAINT enrolment_handover_enrolment_fkey
          FOREIGN KEY (programme_id, enrolment_id) REFERENCES enrolment (programme_id, id),
        CONSTRAINT enrolment_handover_enterprise_fkey
          FOREIGN KEY (programme_id, enterprise_id) REFERENCES programme_enterprise (programme_id, enterprise_id),
        CONSTRAINT enrolment_handover_from_fkey FOREIGN KEY (from_advisor_id) REFERENCES person (id),
        CONSTRAINT enrolment_handover_to_fkey FOREIGN KEY (to_advisor_id) REFERENCES person (id),
        CONSTRAINT enrolment_handover_to_another CHECK (from_advisor_id <> to_advisor_id),
        CONSTRAINT enrolment_handover_reason_length CHECK (char_length(reason) BETWEEN 3 AND 500)
      );
      CREATE INDEX enrolment_handover_enrolment ON enrolment_handover (programme_id, enrolment_id, recorded_at);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE enrolment_handover');
  }
}
