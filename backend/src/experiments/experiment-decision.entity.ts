import type { Decision, Verdict } from '@verso/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The learning card of a closed experiment, with the verdict as it was read then. */
@Entity('experiment_decision')
export class ExperimentDecision {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'programme_id' }) programmeId: string;
  @Column('uuid', { name: 'experiment_id' }) experimentId: string;
  @Column('uuid', { name: 'enterprise_id' }) enterpriseId: string;
  @Column('text') decision: Decision;
  @Column('text') learning: string;
  @Column('text', { name: 'next_step', nullable: true }) nextStep: string | null;
  @Column('jsonb') verdict: Verdict;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt: Date;
  @Column('uuid', { name: 'recorded_by' }) recordedBy: string;
  @Column('timestamptz', { name: 'superseded_at', nullable: true }) supersededAt: Date | null;
}
