import type { ExportChannel, ExportHelp, ExportStage } from '@verso/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One step of a firm to a market: taken back when it should not stand, never changed. */
@Entity('export_step')
export class ExportStep {
  @PrimaryColumn('uuid', { name: 'programme_id' }) programmeId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'enterprise_id' }) enterpriseId: string;
  /** ISO 3166-1 alpha-2. */
  @Column('text') country: string;
  @Column('text') stage: ExportStage;
  @Column('date', { name: 'happened_on' }) happenedOn: string;
  /** Of a quote, an invoice or a further order. */
  @Column('bigint', { name: 'value_cents', nullable: true }) valueCents: number | null;
  @Column('text', { nullable: true }) channel: ExportChannel | null;
  @Column('text', { nullable: true }) partner: string | null;
  @Column('text', { nullable: true }) helped: ExportHelp | null;
  @Column('text', { nullable: true }) note: string | null;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt: Date;
  @Column('uuid', { name: 'recorded_by' }) recordedBy: string;
  @Column('timestamptz', { name: 'taken_back_at', nullable: true }) takenBackAt: Date | null;
  @Column('uuid', { name: 'taken_back_by', nullable: true }) takenBackBy: string | null;
  @Column('text', { name: 'taken_back_reason', nullable: true }) takenBackReason: string | null;
}
