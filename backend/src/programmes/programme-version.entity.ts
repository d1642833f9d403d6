import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A state of a programme as it was saved: kept, so that a late change is known as one. */
@Entity('programme_version')
export class ProgrammeVersion {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'programme_id' }) programmeId: string;
  @Column('jsonb') facts: object;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt: Date;
  @Column('uuid', { name: 'recorded_by' }) recordedBy: string;
}
