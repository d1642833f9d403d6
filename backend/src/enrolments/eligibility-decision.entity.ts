import type { EligibilityLine } from '@verso/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What the rules had found when a firm was found eligible: kept as it was. */
@Entity('eligibility_decision')
export class EligibilityDecision {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'programme_id' }) programmeId: string;
  @Column('uuid', { name: 'enrolment_id' }) enrolmentId: string;
  @Column('uuid', { name: 'enterprise_id' }) enterpriseId: string;
  @Column('jsonb') lines: EligibilityLine[];
  @Column('date', { name: 'decided_on' }) decidedOn: string;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt: Date;
  @Column('uuid', { name: 'recorded_by' }) recordedBy: string;
}
