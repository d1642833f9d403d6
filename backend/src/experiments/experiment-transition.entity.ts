import type { ExperimentStage } from '@verso/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A move of an experiment from one stage to another: added, never changed. */
@Entity('experiment_transition')
export class ExperimentTransition {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'programme_id' }) programmeId: string;
  @Column('uuid', { name: 'experiment_id' }) experimentId: string;
  @Column('uuid', { name: 'enterprise_id' }) enterpriseId: string;
  @Column('text', { name: 'from_stage', nullable: true }) fromStage: ExperimentStage | null;
  @Column('text', { name: 'to_stage' }) toStage: ExperimentStage;
  @Column('text', { nullable: true }) reason: string | null;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt: Date;
  @Column('uuid', { name: 'recorded_by' }) recordedBy: string;
}
