import type { KpiCode, LocalisedText } from '@verso/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An objective, or under it a specific one, with the indicators that tell how near it is. */
@Entity('programme_objective')
export class ProgrammeObjective {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'programme_id' }) programmeId: string;
  /** The objective itself; its wordings follow one another under it. */
  @Column('uuid', { name: 'objective_id' }) objectiveId: string;
  @Column('uuid', { name: 'parent_id', nullable: true }) parentId: string | null;
  /** As the funder numbers it. */
  @Column('text', { nullable: true }) code: string | null;
  @Column('jsonb') label: LocalisedText;
  @Column('text', { array: true }) kpis: KpiCode[];
  @Column('integer') place: number;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt: Date;
  @Column('uuid', { name: 'recorded_by' }) recordedBy: string;
  @Column('timestamptz', { name: 'superseded_at', nullable: true }) supersededAt: Date | null;
}
