import type { StepOwner, StepState } from '@verso/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A step towards a goal: whose it is, and by which day. */
@Entity('growth_step')
export class GrowthStep {
  @PrimaryColumn('uuid', { name: 'programme_id' }) programmeId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'enterprise_id' }) enterpriseId: string;
  @Column('uuid', { name: 'goal_id' }) goalId: string;
  @Column('text') what: string;
  @Column('text') owner: StepOwner;
  /** The expert in words; nobody where the step is the firm's or the advisor's. */
  @Column('text', { nullable: true }) expert: string | null;
  @Column('date', { name: 'due_on' }) dueOn: string;
  @Column('text') state: StepState;
  @Column('date', { name: 'settled_on', nullable: true }) settledOn: string | null;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt: Date;
  @Column('uuid', { name: 'recorded_by' }) recordedBy: string;
  @Column('integer') version: number;
}
