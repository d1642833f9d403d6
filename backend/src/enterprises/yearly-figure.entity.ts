import type { YearlyFigureSource } from '@verso/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One fiscal year of a firm, amounts in cents: superseded by a later version, never changed. */
@Entity('yearly_figure')
export class YearlyFigure {
  @PrimaryColumn('uuid', { name: 'programme_id' }) programmeId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'enterprise_id' }) enterpriseId: string;
  @Column('date', { name: 'fiscal_year_ends_on' }) fiscalYearEndsOn: string;
  /** Annual work units. */
  @Column('numeric', { nullable: true }) persons: number | null;
  @Column('bigint', { name: 'turnover_cents', nullable: true }) turnoverCents: number | null;
  @Column('bigint', { name: 'balance_total_cents', nullable: true })
  balanceTotalCents: number | null;
  @Column('bigint', { name: 'value_added_cents', nullable: true }) valueAddedCents: number | null;
  @Column('bigint', { name: 'exports_cents', nullable: true }) exportsCents: number | null;
  @Column('bigint', { name: 'rdi_cents', nullable: true }) rdiCents: number | null;
  @Column('text') source: YearlyFigureSource;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt: Date;
  @Column('uuid', { name: 'recorded_by' }) recordedBy: string;
  @Column('timestamptz', { name: 'superseded_at', nullable: true }) supersededAt: Date | null;
}
