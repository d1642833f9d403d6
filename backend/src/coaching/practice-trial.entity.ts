import type { TrialOutcome } from '@verso/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What came of a practice in a group; a later word of the same group takes its place. */
@Entity('practice_trial')
export class PracticeTrial {
  @PrimaryColumn('uuid', { name: 'programme_id' }) programmeId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'practice_id' }) practiceId: string;
  @Column('uuid', { name: 'network_id' }) networkId: string;
  @Column('date', { name: 'tried_on' }) triedOn: string;
  @Column('text') outcome: TrialOutcome;
  @Column('text') words: string;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt: Date;
  @Column('uuid', { name: 'recorded_by' }) recordedBy: string;
  @Column('timestamptz', { name: 'superseded_at', nullable: true }) supersededAt: Date | null;
}
