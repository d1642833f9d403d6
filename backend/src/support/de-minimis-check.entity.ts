import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A look at the central register of aid on a day; what it showed stands beside it. */
@Entity('de_minimis_check')
export class DeMinimisCheck {
  @PrimaryColumn('uuid', { name: 'programme_id' }) programmeId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'enterprise_id' }) enterpriseId: string;
  @Column('date', { name: 'checked_on' }) checkedOn: string;
  @Column('uuid', { name: 'checked_by' }) checkedBy: string;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt: Date;
}
