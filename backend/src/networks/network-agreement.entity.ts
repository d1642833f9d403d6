import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A firm agreed to the code of conduct that its group had that day. */
@Entity('network_agreement')
export class NetworkAgreement {
  @PrimaryColumn('uuid', { name: 'programme_id' }) programmeId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'network_id' }) networkId: string;
  @Column('uuid', { name: 'enterprise_id' }) enterpriseId: string;
  @Column('uuid', { name: 'charter_id' }) charterId: string;
  @Column('date', { name: 'agreed_on' }) agreedOn: string;
  /** Said by the firm itself; else noted by staff. */
  @Column('boolean', { name: 'by_firm' }) byFirm: boolean;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt: Date;
  @Column('uuid', { name: 'recorded_by' }) recordedBy: string;
}
