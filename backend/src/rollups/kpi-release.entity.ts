import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A fixed release of a month's figures: kept as it was, also when a later one takes its place. */
@Entity('kpi_release')
export class KpiRelease {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'programme_id' }) programmeId: string;
  @Column('text') month: string;
  /** Canonical JSON, byte for byte what was published. */
  @Column('text') document: string;
  @Column('text') sha256: string;
  @Column('timestamptz', { name: 'published_at' }) publishedAt: Date;
  @Column('uuid', { name: 'published_by' }) publishedBy: string;
  @Column('timestamptz', { name: 'superseded_at', nullable: true }) supersededAt: Date | null;
}
