import type { AnsweredBy, GoalState, StepState } from '@verso/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What was said of a goal, or of one of its steps, on one day: said once, and never written over. */
@Entity('growth_mark')
export class GrowthMark {
  @PrimaryColumn('uuid', { name: 'programme_id' }) programmeId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'enterprise_id' }) enterpriseId: string;
  @Column('uuid', { name: 'goal_id' }) goalId: string;
  /** The step that it is about; null where it is about the goal itself. */
  @Column('uuid', { name: 'step_id', nullable: true }) stepId: string | null;
  @Column('text') state: GoalState | StepState;
  /** Why a goal was dropped. */
  @Column('text', { nullable: true }) reason: string | null;
  @Column('date', { name: 'marked_on' }) markedOn: string;
  @Column('text', { name: 'marked_by' }) markedBy: AnsweredBy;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt: Date;
  @Column('uuid', { name: 'recorded_by' }) recordedBy: string;
}
