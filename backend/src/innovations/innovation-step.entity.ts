import type { ClimateBenefit, InnovationStage } from '@verso/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One step of an innovation: taken back when it should not stand, never changed. */
@Entity('innovation_step')
export class InnovationStep {
  @PrimaryColumn('uuid', { name: 'programme_id' }) programmeId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'enterprise_id' }) enterpriseId: string;
  @Column('uuid', { name: 'innovation_id' }) innovationId: string;
  @Column('text') stage: InnovationStage;
  @Column('date', { name: 'happened_on' }) happenedOn: string;
  @Column('text', { nullable: true }) evidence: string | null;
  @Column('text', { nullable: true }) link: string | null;
  /** Of what was introduced: whether the support brought it about; null where that is not told. */
  @Column('boolean', { name: 'due_to_support', nullable: true }) dueToSupport: boolean | null;
  @Column('text', { nullable: true }) climate: ClimateBenefit | null;
  @Column('text', { name: 'climate_words', nullable: true }) climateWords: string | null;
  @Column('text', { name: 'dropped_reason', nullable: true }) droppedReason: string | null;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt: Date;
  @Column('uuid', { name: 'recorded_by' }) recordedBy: string;
  @Column('timestamptz', { name: 'taken_back_at', nullable: true }) takenBackAt: Date | null;
  @Column('uuid', { name: 'taken_back_by', nullable: true }) takenBackBy: string | null;
  @Column('text', { name: 'taken_back_reason', nullable: true }) takenBackReason: string | null;
}
