import type { CommitmentKind, CommitmentOutcome } from '@verso/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a research partner committed itself to: for a firm, or for the programme. */
@Entity('research_commitment')
export class ResearchCommitment {
  @PrimaryColumn('uuid', { name: 'programme_id' }) programmeId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'partner_id' }) partnerId: string;
  @Column('uuid', { name: 'enterprise_id', nullable: true }) enterpriseId: string | null;
  @Column('uuid', { name: 'question_id', nullable: true }) questionId: string | null;
  @Column('text') kind: CommitmentKind;
  @Column('text') promised: string;
  /** The partner's name on that day. */
  @Column('text', { name: 'promised_by' }) promisedBy: string;
  @Column('date', { name: 'promised_on' }) promisedOn: string;
  @Column('date', { name: 'due_on', nullable: true }) dueOn: string | null;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt: Date;
  @Column('uuid', { name: 'recorded_by' }) recordedBy: string;
  @Column('text', { nullable: true }) outcome: CommitmentOutcome | null;
  @Column('date', { name: 'ended_on', nullable: true }) endedOn: string | null;
  @Column('text', { name: 'came_of', nullable: true }) cameOf: string | null;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt: Date | null;
  @Column('uuid', { name: 'ended_by', nullable: true }) endedBy: string | null;
  @Column('timestamptz', { name: 'taken_back_at', nullable: true }) takenBackAt: Date | null;
  @Column('uuid', { name: 'taken_back_by', nullable: true }) takenBackBy: string | null;
  @Column('text', { name: 'taken_back_reason', nullable: true }) takenBackReason: string | null;
}
