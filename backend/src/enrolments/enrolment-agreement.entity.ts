import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An agreement that was signed: by which contact of the firm, and when. */
@Entity('enrolment_agreement')
export class EnrolmentAgreement {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'programme_id' }) programmeId: string;
  @Column('uuid', { name: 'enrolment_id' }) enrolmentId: string;
  @Column('uuid', { name: 'enterprise_id' }) enterpriseId: string;
  @Column('uuid', { name: 'contact_id' }) contactId: string;
  @Column('date', { name: 'signed_on' }) signedOn: string;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt: Date;
  @Column('uuid', { name: 'recorded_by' }) recordedBy: string;
}
