import type { ResearchVoice } from '@verso/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One reply in the exchange with a firm about a question. */
@Entity('research_reply')
export class ResearchReply {
  @PrimaryColumn('uuid', { name: 'programme_id' }) programmeId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'question_id' }) questionId: string;
  @Column('uuid', { name: 'enterprise_id' }) enterpriseId: string;
  @Column('text', { name: 'said_by' }) saidBy: ResearchVoice;
  /** Which partner, where one said it. */
  @Column('uuid', { name: 'partner_id', nullable: true }) partnerId: string | null;
  @Column('text') words: string;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt: Date;
  @Column('uuid', { name: 'recorded_by' }) recordedBy: string;
}
