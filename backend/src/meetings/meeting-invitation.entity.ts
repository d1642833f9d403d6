import type { MeetingAnswer } from '@verso/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody of a member is asked to a meeting. The link is derived from the id; the row holds a hash. */
@Entity('meeting_invitation')
export class MeetingInvitation {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'programme_id' }) programmeId: string;
  @Column('uuid', { name: 'network_id' }) networkId: string;
  @Column('uuid', { name: 'meeting_id' }) meetingId: string;
  @Column('uuid', { name: 'enterprise_id' }) enterpriseId: string;
  @Column('uuid', { name: 'contact_id' }) contactId: string;
  @Column('text', { name: 'token_hash' }) tokenHash: string;
  @Column('timestamptz', { name: 'sent_at' }) sentAt: Date;
  @Column('uuid', { name: 'sent_by' }) sentBy: string;
  /** When this evening was asked for: an answer from before it is none. */
  @Column('timestamptz', { name: 'asked_at' }) askedAt: Date;
  @Column('text', { nullable: true }) answer: MeetingAnswer | null;
  @Column('text', { nullable: true }) message: string | null;
  @Column('timestamptz', { name: 'answered_at', nullable: true }) answeredAt: Date | null;
  @Column('timestamptz', { name: 'reminded_at', nullable: true }) remindedAt: Date | null;
}
