import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who sits where, as it was planned: what the seating came to stands with it. */
@Entity('gathering_seating')
export class GatheringSeating {
  @PrimaryColumn('uuid', { name: 'programme_id' }) programmeId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'gathering_id' }) gatheringId: string;
  @Column('int', { name: 'table_size' }) tableSize: number;
  @Column('int') rounds: number;
  @Column('int') people: number;
  @Column('int', { name: 'known_pairs' }) knownPairs: number;
  @Column('int', { name: 'first_meetings' }) firstMeetings: number;
  @Column('int', { name: 'at_most' }) atMost: number;
  @Column('int') fewest: number;
  @Column('numeric', { name: 'random_mean' }) randomMean: number;
  /** How often two people were exchanged by hand since. */
  @Column('int') exchanges: number;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt: Date;
  @Column('uuid', { name: 'recorded_by' }) recordedBy: string;
  @Column('timestamptz', { name: 'published_at', nullable: true }) publishedAt: Date | null;
  @Column('uuid', { name: 'published_by', nullable: true }) publishedBy: string | null;
  @Column('timestamptz', { name: 'superseded_at', nullable: true }) supersededAt: Date | null;
}
