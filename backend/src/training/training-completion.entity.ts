import type { TrainingSkill } from '@verso/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Training that somebody of a firm completed: annulled when it should not stand, never changed. */
@Entity('training_completion')
export class TrainingCompletion {
  @PrimaryColumn('uuid', { name: 'programme_id' }) programmeId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'enterprise_id' }) enterpriseId: string;
  @Column('uuid', { name: 'contact_id' }) contactId: string;
  @Column('text') title: string;
  @Column('text') organiser: string;
  @Column('text') skill: TrainingSkill;
  @Column('date', { name: 'completed_on' }) completedOn: string;
  @Column('numeric') hours: number;
  /** What shows it: the number of a certificate, or the hours that she attended. */
  @Column('text') evidence: string;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt: Date;
  @Column('uuid', { name: 'recorded_by' }) recordedBy: string;
  @Column('timestamptz', { name: 'annulled_at', nullable: true }) annulledAt: Date | null;
  @Column('uuid', { name: 'annulled_by', nullable: true }) annulledBy: string | null;
  @Column('text', { name: 'annul_reason', nullable: true }) annulReason: string | null;
}
