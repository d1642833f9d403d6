import type { KpiCode, KpiScopeKind } from '@verso/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A published figure, already through disclosure control: all that a funder reads. */
@Entity('kpi_published')
export class KpiPublished {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'programme_id' }) programmeId: string;
  @Column('uuid', { name: 'release_id' }) releaseId: string;
  @Column('text') kpi: KpiCode;
  @Column('text') scope: KpiScopeKind;
  @Column('uuid', { name: 'network_id', nullable: true }) networkId: string | null;
  @Column('text', { name: 'scope_name', nullable: true }) scopeName: string | null;
  @Column('integer', { nullable: true }) numerator: number | null;
  @Column('integer', { nullable: true }) denominator: number | null;
  @Column('numeric', { nullable: true }) value: number | null;
  @Column('boolean') suppressed: boolean;
  @Column('numeric', { nullable: true }) target: number | null;
  @Column('date', { name: 'target_due_on', nullable: true }) targetDueOn: string | null;
}
