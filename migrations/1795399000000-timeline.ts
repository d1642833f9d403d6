import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A contact that was noted wrongly is superseded: by the one that puts it right, or by none. */
const TOUCHPOINT = `
  ALTER TABLE touchpoint
    ADD COLUMN superseded_at timestamptz,
    ADD COLUMN corrects_id uuid,
    ADD CONSTRAINT touchpoint_corrects_fkey
      FOREIGN KEY (programme_id, corrects_id) REFERENCES touchpoint (programme_id, id);
  CREATE UNIQUE INDEX touchpoint_corrected_once ON touchpoint (programme_id, corrects_id)
    WHERE corrects_id IS NOT NULL;
  DROP INDEX touchpoint_enterprise;
  CREATE INDEX touchpoint_enterprise ON touchpoint (programme_id, enterprise_id, happened_on DESC)
    WHERE superseded_at IS NULL;`;

/** What a firm's timeline is read by, where no index began with the firm. */
const BY_FIRM: readonly (readonly [index: string, table: string, column: string])[] = [
  ['enrolment_transition_enterprise', 'enrolment_transition', 'enterprise_id'],
  ['enrolment_handover_enterprise', 'enrolment_handover', 'enterprise_id'],
  ['enrolment_agreement_enterprise', 'enrolment_agreement', 'enterprise_id'],
  ['eligibility_decision_enterprise', 'eligibility_decision', 'enterprise_id'],
  ['network_member_history', 'network_member', 'enterprise_id'],
  ['meeting_host', 'meeting', 'host_id'],
  ['host_turn_enterprise', 'host_turn', 'enterprise_id'],
  ['experiment_transition_enterprise', 'experiment_transition', 'enterprise_id'],
  ['experiment_decision_enterprise', 'experiment_decision', 'enterprise_id'],
  ['reminder_enterprise', 'reminder', 'enterprise_id'],
  ['invitation_enterprise', 'invitation', 'enterprise_id'],
  ['mail_message_subject', 'mail_message', 'subject_id'],
];

/** The timeline of a firm: contacts that can be put right, and indexes to read it by. */
export class Timeline1795399000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TOUCHPOINT);
    for (const [index, table, column] of BY_FIRM) {
      await runner.query(`CREATE INDEX ${index} ON ${table} (programme_id, ${column})`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [index] of BY_FIRM) await runner.query(`DROP INDEX ${index}`);
    await runner.query(`
      DROP INDEX touchpoint_enterprise, touchpoint_corrected_once;
      DELETE FROM touchpoint_note n USING touchpoint t
       WHERE t.programme_id = n.programme_id AND t.id = n.touchpoint_id AND t.superseded_at IS NOT NULL;
      ALTER TABLE touchpoint DROP CONSTRAINT touchpoint_corrects_fkey;
      DELETE FROM touchpoint WHERE superseded_at IS NOT NULL;
      ALTER TABLE touchpoint DROP COLUMN superseded_at, DROP COLUMN corrects_id;
      CREATE INDEX touchpoint_enterprise ON touchpoint (programme_id, enterprise_id, happened_on DESC);`);
  }
}
