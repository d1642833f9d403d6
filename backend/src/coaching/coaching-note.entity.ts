import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a coach and the coordinator of a group talked about, written by one of them. */
@Entity('coaching_note')
export class CoachingNote {
  @PrimaryColumn('uuid', { name: 'programme_id' }) programmeId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'network_id' }) networkId: string;
  /** By which the coordinator has the group. */
  @Column('uuid', { name: 'coordinator_id' }) coordinatorId: string;
  @Column('date', { name: 'met_on' }) metOn: string;
  @Column('text') talked: string;
  @Column('text', { nullable: true }) agreed: string | null;
  @Column('date', { name: 'next_on', nullable: true }) nextOn: string | null;
  /** Whether the other side reads it. */
  @Column('boolean', { name: 'is_shared' }) isShared: boolean;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt: Date;
  @Column('uuid', { name: 'recorded_by' }) recordedBy: string;
  @Column('timestamptz', { name: 'taken_back_at', nullable: true }) takenBackAt: Date | null;
  @Column('uuid', { name: 'taken_back_by', nullable: true }) takenBackBy: string | null;
  @Column('text', { name: 'taken_back_reason', nullable: true }) takenBackReason: string | null;
}
