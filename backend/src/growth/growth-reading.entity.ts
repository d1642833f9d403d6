import type { AnsweredBy } from '@verso/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What was read of a goal's measure on one day: read again it is superseded. */
@Entity('growth_reading')
export class GrowthReading {
  @PrimaryColumn('uuid', { name: 'programme_id' }) programmeId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'enterprise_id' }) enterpriseId: string;
  @Column('uuid', { name: 'goal_id' }) goalId: string;
  @Column('date', { name: 'read_on' }) readOn: string;
  /** Null takes back what stood there. */
  @Column('double precision', { nullable: true }) value: number | null;
  @Column('text', { name: 'marked_by' }) markedBy: AnsweredBy;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt: Date;
  @Column('uuid', { name: 'recorded_by' }) recordedBy: string;
  @Column('timestamptz', { name: 'superseded_at', nullable: true }) supersededAt: Date | null;
}
