import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A research partner or a firm in a consortium, by the name that it had when it joined. */
@Entity('consortium_member')
export class ConsortiumMember {
  @PrimaryColumn('uuid', { name: 'programme_id' }) programmeId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'consortium_id' }) consortiumId: string;
  @Column('uuid', { name: 'partner_id', nullable: true }) partnerId: string | null;
  @Column('uuid', { name: 'enterprise_id', nullable: true }) enterpriseId: string | null;
  @Column('text') name: string;
  @Column('boolean', { name: 'is_lead' }) isLead: boolean;
  @Column('date', { name: 'since_on' }) sinceOn: string;
  @Column('date', { name: 'until_on', nullable: true }) untilOn: string | null;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt: Date;
  @Column('uuid', { name: 'recorded_by' }) recordedBy: string;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt: Date | null;
  @Column('uuid', { name: 'ended_by', nullable: true }) endedBy: string | null;
}
