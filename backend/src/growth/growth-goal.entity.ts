import type { GoalState, GoalTheme } from '@verso/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a firm and its advisor have agreed to reach. */
@Entity('growth_goal')
export class GrowthGoal {
  @PrimaryColumn('uuid', { name: 'programme_id' }) programmeId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'enterprise_id' }) enterpriseId: string;
  @Column('text') what: string;
  @Column('text') theme: GoalTheme;
  /** By what it is measured; null where it is not, and then unit, baseline and target are null, too. */
  @Column('text', { nullable: true }) measure: string | null;
  @Column('text', { nullable: true }) unit: string | null;
  @Column('double precision', { nullable: true }) baseline: number | null;
  @Column('double precision', { nullable: true }) target: number | null;
  @Column('text') state: GoalState;
  @Column('date', { name: 'settled_on', nullable: true }) settledOn: string | null;
  /** Why it was dropped. */
  @Column('text', { nullable: true }) reason: string | null;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt: Date;
  @Column('uuid', { name: 'recorded_by' }) recordedBy: string;
  @Column('integer') version: number;
}
