import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A firm that one advisor gave to another: added, never changed. */
@Entity('enrolment_handover')
export class EnrolmentHandover {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'programme_id' }) programmeId: string;
  @Column('uuid', { name: 'enrolment_id' }) enrolmentId: string;
  @Column('uuid', { name: 'enterprise_id' }) enterpriseId: string;
  @Column('uuid', { name: 'from_advisor_id' }) fromAdvisorId: string;
  @Column('uuid', { name: 'to_advisor_id' }) toAdvisorId: string;
  @Column('date', { name: 'handed_on' }) handedOn: string;
  @Column('text', { nullable: true }) reason: string | null;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt: Date;
  @Column('uuid', { name: 'recorded_by' }) recordedBy: string;
}
