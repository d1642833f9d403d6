import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An enterprise around a firm, whether anybody's client or not: a name may be that of a person. */
@Entity('related_enterprise')
export class RelatedEnterprise {
  @PrimaryColumn('uuid', { name: 'programme_id' }) programmeId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'enterprise_id' }) enterpriseId: string;
  @Column('text') name: string;
  @Column('text', { name: 'business_id', nullable: true }) businessId: string | null;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt: Date;
  @Column('uuid', { name: 'recorded_by' }) recordedBy: string;
}
