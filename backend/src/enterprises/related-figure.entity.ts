import type { OwnershipSource } from '@verso/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One fiscal year of an enterprise around a firm, amounts in cents: superseded, never changed. */
@Entity('related_figure')
export class RelatedFigure {
  @PrimaryColumn('uuid', { name: 'programme_id' }) programmeId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'enterprise_id' }) enterpriseId: string;
  @Column('uuid', { name: 'other_id' }) otherId: string;
  @Column('date', { name: 'fiscal_year_ends_on' }) fiscalYearEndsOn: string;
  /** Annual work units. */
  @Column('numeric', { nullable: true }) persons: number | null;
  @Column('bigint', { name: 'turnover_cents', nullable: true }) turnoverCents: number | null;
  @Column('bigint', { name: 'balance_total_cents', nullable: true })
  balanceTotalCents: number | null;
  /** Whose figures these accounts have already: others around the firm, or the firm itself. */
  @Column('uuid', { name: 'consolidated_ids', array: true }) consolidatedIds: string[];
  @Column('text') source: OwnershipSource;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt: Date;
  @Column('uuid', { name: 'recorded_by' }) recordedBy: string;
  @Column('timestamptz', { name: 'superseded_at', nullable: true }) supersededAt: Date | null;
}
