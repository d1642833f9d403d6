import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a group has agreed on. A change is a version of its own; the earlier ones stay. */
@Entity('network_charter')
export class NetworkCharter {
  @PrimaryColumn('uuid', { name: 'programme_id' }) programmeId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'network_id' }) networkId: string;
  @Column('integer', { name: 'size_min', nullable: true }) sizeMin: number | null;
  @Column('integer', { name: 'size_max', nullable: true }) sizeMax: number | null;
  /** Where firms come from besides the group's own municipality. */
  @Column('text', { name: 'also_municipalities', array: true }) alsoMunicipalities: string[];
  @Column('text', { nullable: true }) conduct: string | null;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt: Date;
  @Column('uuid', { name: 'recorded_by' }) recordedBy: string;
  @Column('timestamptz', { name: 'superseded_at', nullable: true }) supersededAt: Date | null;
}
