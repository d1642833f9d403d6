import type { EnrolmentStage } from '@verso/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A firm's way through a programme. One that comes back is enrolled again, which supersedes this. */
@Entity('enrolment')
export class Enrolment {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'programme_id' }) programmeId: string;
  @Column('uuid', { name: 'enterprise_id' }) enterpriseId: string;
  @Column('text') stage: EnrolmentStage;
  @Column('uuid', { name: 'advisor_id' }) advisorId: string;
  @Column('date', { name: 'enrolled_on' }) enrolledOn: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('date', { name: 'ended_on', nullable: true }) endedOn: string | null;
  @Column('timestamptz', { name: 'superseded_at', nullable: true }) supersededAt: Date | null;
}
