import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Contacts made and leads that followed, as counted on a day; a later count supersedes it. */
@Entity('forum_reading')
export class ForumReading {
  @PrimaryColumn('uuid', { name: 'programme_id' }) programmeId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'visit_id' }) visitId: string;
  @Column('date', { name: 'read_on' }) readOn: string;
  @Column('int') contacts: number;
  /** Null where they are not counted yet. */
  @Column('int', { nullable: true }) leads: number | null;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt: Date;
  @Column('uuid', { name: 'recorded_by' }) recordedBy: string;
  @Column('timestamptz', { name: 'superseded_at', nullable: true }) supersededAt: Date | null;
}
