import type { NetworkKind } from '@verso/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A growth network: a core group that meets, or the wider group that several form. */
@Entity('network')
export class Network {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'programme_id' }) programmeId: string;
  @Column('text') kind: NetworkKind;
  @Column('text') name: string;
  @Column('text', { name: 'municipality_code', nullable: true }) municipalityCode: string | null;
  @Column('date', { name: 'starts_on' }) startsOn: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('uuid', { name: 'created_by' }) createdBy: string;
  @Column('timestamptz', { name: 'archived_at', nullable: true }) archivedAt: Date | null;
}
