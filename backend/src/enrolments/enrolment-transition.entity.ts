import type { EnrolmentStage } from '@verso/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A move of an enrolment from one stage to another: added, never changed. */
@Entity('enrolment_transition')
export class EnrolmentTransition {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'programme_id' }) programmeId: string;
  @Column('uuid', { name: 'enrolment_id' }) enrolmentId: string;
  @Column('uuid', { name: 'enterprise_id' }) enterpriseId: string;
  @Column('text', { name: 'from_stage', nullable: true }) fromStage: EnrolmentStage | null;
  @Column('text', { name: 'to_stage' }) toStage: EnrolmentStage;
  @Column('text', { nullable: true }) reason: string | null;
  @Column('date', { name: 'effective_on' }) effectiveOn: string;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt: Date;
  @Column('uuid', { name: 'recorded_by' }) recordedBy: string;
}
