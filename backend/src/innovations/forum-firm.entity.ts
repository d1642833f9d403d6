import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A firm that was there. */
@Entity('forum_firm')
export class ForumFirm {
  @PrimaryColumn('uuid', { name: 'programme_id' }) programmeId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'visit_id' }) visitId: string;
  @Column('uuid', { name: 'enterprise_id' }) enterpriseId: string;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt: Date;
  @Column('uuid', { name: 'recorded_by' }) recordedBy: string;
}
