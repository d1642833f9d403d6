import type {
  CriterionDirection,
  ExperimentStage,
  HypothesisKind,
  Theme,
  Visibility,
} from '@verso/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A quick experiment: its test card, where it stands, and who may see it. */
@Entity('experiment')
export class Experiment {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'programme_id' }) programmeId: string;
  @Column('uuid', { name: 'enterprise_id' }) enterpriseId: string;
  @Column('uuid', { name: 'network_id', nullable: true }) networkId: string | null;
  @Column('text') stage: ExperimentStage;
  @Column('text') visibility: Visibility;
  @Column('text') title: string;
  @Column('text') theme: Theme;
  @Column('text', { name: 'hypothesis_kind' }) hypothesisKind: HypothesisKind;
  @Column('text') hypothesis: string;
  @Column('text') test: string;
  @Column('text', { name: 'metric_label' }) metricLabel: string;
  @Column('text', { name: 'trial_label' }) trialLabel: string;
  @Column('text') direction: CriterionDirection;
  @Column('numeric', { name: 'criterion_share', nullable: true }) criterionShare: number | null;
  @Column('integer', { name: 'planned_trials', nullable: true }) plannedTrials: number | null;
  @Column('date', { name: 'starts_on', nullable: true }) startsOn: string | null;
  @Column('date', { name: 'ends_on', nullable: true }) endsOn: string | null;
  @Column('text', { name: 'locked_hash', nullable: true }) lockedHash: string | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('uuid', { name: 'created_by' }) createdBy: string;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt: Date;
}
