import { Email, Flag, Id, Instant, OneOf, Text } from '../http/fields.js';
import { PageQuery } from '../http/page.js';
import { MAIL_KINDS, MAIL_STATES, type MailKind, type MailState } from './mail-kinds.js';

export class MailsQuery extends PageQuery {
  @Id({ optional: true }) readonly programmeId?: string;
  @OneOf('MailState', MAIL_STATES, { optional: true }) readonly state?: MailState;
  @OneOf('MailKind', MAIL_KINDS, { optional: true }) readonly kind?: MailKind;
}

export class MailRow {
  @Id() readonly id!: string;
  @OneOf('MailKind', MAIL_KINDS) readonly kind!: MailKind;
  @OneOf('MailState', MAIL_STATES) readonly state!: MailState;
  @Text() readonly recipientName!: string;
  @Email() readonly recipientEmail!: string;
  /** Null when what the mail is about is gone. */
  @Text({ nullable: true }) readonly subject!: string | null;
  @Instant() readonly createdAt!: string;
  @Instant({ nullable: true }) readonly settledAt!: string | null;
  @Text({ nullable: true }) readonly errorCode!: string | null;
  @Id({ nullable: true }) readonly programmeId!: string | null;
}

export class MailView extends MailRow {
  @Text({ min: 0, max: 20_000 }) readonly text!: string;
  @Text({ min: 0, max: 50_000 }) readonly html!: string;
  /** Links and codes that let somebody in are shown in a demo only. */
  @Flag() readonly secretsHidden!: boolean;
}
