import { Column, PrimaryColumn } from 'typeorm';

/** That somebody of a firm comes, or waits for a seat: in the order of what the database numbers. */
export abstract class SignUp {
  @PrimaryColumn('uuid', { name: 'programme_id' }) programmeId: string;
  @PrimaryColumn('uuid') id: string;
  /** What it is for: a course, or a network event. */
  abstract offerId: string;
  @Column('uuid', { name: 'enterprise_id' }) enterpriseId: string;
  @Column('uuid', { name: 'contact_id' }) contactId: string;
  /** The database numbers those who sign up. */
  @Column({ type: 'bigint', insert: false, update: false }) nth?: string;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt: Date;
  @Column('uuid', { name: 'recorded_by' }) recordedBy: string;
  @Column('timestamptz', { name: 'withdrawn_at', nullable: true }) withdrawnAt: Date | null;
  @Column('uuid', { name: 'withdrawn_by', nullable: true }) withdrawnBy: string | null;
  /** Null while nobody has marked it. */
  @Column('boolean', { nullable: true }) attended: boolean | null;
  @Column('timestamptz', { name: 'attended_at', nullable: true }) attendedAt: Date | null;
  @Column('uuid', { name: 'attended_by', nullable: true }) attendedBy: string | null;
}
