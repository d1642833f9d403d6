import type { AnsweredBy, PlanState, TrainingSkill } from '@verso/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What somebody of a firm plans to learn, or is suggested to: why, by when, and perhaps on which course. */
@Entity('training_plan_item')
export class TrainingPlanItem {
  @PrimaryColumn('uuid', { name: 'programme_id' }) programmeId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'enterprise_id' }) enterpriseId: string;
  @Column('uuid', { name: 'contact_id' }) contactId: string;
  @Column('text') what: string;
  @Column('text') why: string;
  @Column('text') skill: TrainingSkill;
  @Column('date', { name: 'due_on' }) dueOn: string;
  @Column('uuid', { name: 'course_id', nullable: true }) courseId: string | null;
  /** Who wrote it down: the firm, or its advisor as a suggestion. */
  @Column('text', { name: 'marked_by' }) markedBy: AnsweredBy;
  @Column('text') state: PlanState;
  @Column('date', { name: 'settled_on', nullable: true }) settledOn: string | null;
  /** By which it is done, for as long as that stands. */
  @Column('uuid', { name: 'completion_id', nullable: true }) completionId: string | null;
  @Column('text', { nullable: true }) reason: string | null;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt: Date;
  @Column('uuid', { name: 'recorded_by' }) recordedBy: string;
  @Column('integer') version: number;
}
