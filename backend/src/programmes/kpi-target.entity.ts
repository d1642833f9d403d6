import type { KpiCode } from '@verso/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a programme has promised to reach: superseded by a later promise, never changed. */
@Entity('kpi_target')
export class KpiTarget {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'programme_id' }) programmeId: string;
  @Column('text') kpi: KpiCode;
  /** The partner who promised; null for what the programme has promised as a whole. */
  @Column('uuid', { name: 'organisation_id', nullable: true }) organisationId: string | null;
  @Column('numeric') target: number;
  @Column('date', { name: 'due_on' }) dueOn: string;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt: Date;
  @Column('uuid', { name: 'recorded_by' }) recordedBy: string;
  @Column('timestamptz', { name: 'superseded_at', nullable: true }) supersededAt: Date | null;
}
