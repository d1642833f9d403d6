import type { Upkeep } from '@verso/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who keeps a group going, from a day on, until it is said otherwise. */
@Entity('network_upkeep')
export class NetworkUpkeep {
  @PrimaryColumn('uuid', { name: 'programme_id' }) programmeId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'network_id' }) networkId: string;
  @Column('text') upkeep: Upkeep;
  @Column('date', { name: 'since_on' }) sinceOn: string;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt: Date;
  @Column('uuid', { name: 'recorded_by' }) recordedBy: string;
  @Column('timestamptz', { name: 'superseded_at', nullable: true }) supersededAt: Date | null;
}
