import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Those who keep a webhook are told once that its receiver fails, and again after it was well. */
export class WebhookFailing1795335410610 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE webhook ADD COLUMN told_at timestamptz;
      ALTER TABLE mail_message DROP CONSTRAINT mail_message_kind_known;
      ALTER TABLE mail_message ADD CONSTRAINT mail_message_kind_known
        CHECK (kind IN ('sign-in', 'invitation', 'reminder', 'staff-invitation', 'second-step-off',
                        'privacy-notice', 'feedback-answer', 'webhook-failing'));`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM mail_message WHERE kind = 'webhook-failing';
      ALTER TABLE mail_message DROP CONSTRAINT mail_message_kind_known;
      ALTER TABLE mail_message ADD CONSTRAINT mail_message_kind_known
        CHECK (kind IN ('sign-in', 'invitation', 'reminder', 'staff-invitation', 'second-step-off',
                        'privacy-notice', 'feedback-answer'));
      ALTER TABLE webhook DROP COLUMN told_at;`);
  }
}
