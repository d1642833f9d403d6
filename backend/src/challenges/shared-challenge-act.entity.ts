import type { ChallengeAct } from '@verso/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What was done about a challenge that firms share. */
@Entity('shared_challenge_act')
export class SharedChallengeAct {
  @PrimaryColumn('uuid', { name: 'programme_id' }) programmeId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'shared_id' }) sharedId: string;
  @Column('text') act: ChallengeAct;
  @Column('date', { name: 'happened_on' }) happenedOn: string;
  @Column('text') words: string;
  /** An organisation, of what was handed over. */
  @Column('text', { name: 'handed_to', nullable: true }) handedTo: string | null;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt: Date;
  @Column('uuid', { name: 'recorded_by' }) recordedBy: string;
  @Column('timestamptz', { name: 'taken_back_at', nullable: true }) takenBackAt: Date | null;
  @Column('uuid', { name: 'taken_back_by', nullable: true }) takenBackBy: string | null;
  @Column('text', { name: 'taken_back_reason', nullable: true }) takenBackReason: string | null;
}
