import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a firm asks of research, or what firms are asked. */
@Entity('research_question')
export class ResearchQuestion {
  @PrimaryColumn('uuid', { name: 'programme_id' }) programmeId: string;
  @PrimaryColumn('uuid') id: string;
  /** The firm that asks; null where firms are asked. */
  @Column('uuid', { name: 'enterprise_id', nullable: true }) enterpriseId: string | null;
  /** Whom a firm's question is with, or who asks firms. */
  @Column('uuid', { name: 'partner_id', nullable: true }) partnerId: string | null;
  @Column('text') words: string;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt: Date;
  @Column('uuid', { name: 'recorded_by' }) recordedBy: string;
  @Column('timestamptz', { name: 'closed_at', nullable: true }) closedAt: Date | null;
  @Column('uuid', { name: 'closed_by', nullable: true }) closedBy: string | null;
  @Column('text', { name: 'closed_reason', nullable: true }) closedReason: string | null;
}
