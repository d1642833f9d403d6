import type { EnrolmentStage } from '@verso/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A filter of the list of enterprises under a name of somebody's own. */
@Entity('saved_filter')
export class SavedFilter {
  @PrimaryColumn('uuid', { name: 'programme_id' }) programmeId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'person_id' }) personId: string;
  @Column('text') name: string;
  @Column('text', { nullable: true }) search: string | null;
  @Column('text', { nullable: true }) stage: EnrolmentStage | null;
  @Column('text', { name: 'municipality_code', nullable: true }) municipalityCode: string | null;
  @Column('uuid', { name: 'network_id', nullable: true }) networkId: string | null;
  @Column('boolean', { name: 'without_network' }) withoutNetwork: boolean;
  /** Enterprises that the person herself looks after. */
  @Column('boolean') mine: boolean;
  @Column('timestamptz', { name: 'saved_at' }) savedAt: Date;
  @Column('timestamptz', { name: 'removed_at', nullable: true }) removedAt: Date | null;
}
