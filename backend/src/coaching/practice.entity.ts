import type { PracticeTopic } from '@verso/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What somebody did with a group and would do again. */
@Entity('practice')
export class Practice {
  @PrimaryColumn('uuid', { name: 'programme_id' }) programmeId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('text') topic: PracticeTopic;
  @Column('text') title: string;
  @Column('text') did: string;
  @Column('text', { name: 'works_when' }) worksWhen: string;
  @Column('int') version: number;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt: Date;
  @Column('uuid', { name: 'recorded_by' }) recordedBy: string;
  @Column('timestamptz', { name: 'taken_back_at', nullable: true }) takenBackAt: Date | null;
  @Column('uuid', { name: 'taken_back_by', nullable: true }) takenBackBy: string | null;
  @Column('text', { name: 'taken_back_reason', nullable: true }) takenBackReason: string | null;
}
