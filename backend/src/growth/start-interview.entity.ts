import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One version of the conversation with which a firm's growth path began; the latest stands. */
@Entity('start_interview')
export class StartInterview {
  @PrimaryColumn('uuid', { name: 'programme_id' }) programmeId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'enterprise_id' }) enterpriseId: string;
  @Column('date', { name: 'held_on' }) heldOn: string;
  /** What the firm does, and for whom. */
  @Column('text', { nullable: true }) business: string | null;
  @Column('text', { nullable: true }) strengths: string | null;
  @Column('text', { nullable: true }) obstacles: string | null;
  /** Where the entrepreneur wants to be in three years. */
  @Column('text', { nullable: true }) ahead: string | null;
  /** The time and money there are for it. */
  @Column('text', { nullable: true }) means: string | null;
  /** What she hopes of the programme and her group. */
  @Column('text', { nullable: true }) hopes: string | null;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt: Date;
  @Column('uuid', { name: 'recorded_by' }) recordedBy: string;
}
