import type { Fund, LocalisedText } from '@verso/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A growth programme: what firms are enrolled in, and what every fact belongs to. */
@Entity('programme')
export class Programme {
  @PrimaryColumn('uuid') id: string;
  @Column('text') code: string;
  @Column('jsonb') label: LocalisedText;
  @Column('text', { name: 'region_code' }) regionCode: string;
  @Column('date', { name: 'starts_on' }) startsOn: string;
  @Column('date', { name: 'ends_on' }) endsOn: string;
  @Column('bigint', { name: 'budget_cents', nullable: true }) budgetCents: number | null;
  /** Whose money it is: with the Union's, its emblem stands on what people see. */
  @Column('text') fund: Fund;
  /** Who pays, in words, as the decision asks for them. */
  @Column('jsonb', { name: 'funding_line', nullable: true }) fundingLine: LocalisedText | null;
  /** Codes of municipalities and regions whose firms may take part. */
  @Column('text', { name: 'eligible_areas', array: true }) eligibleAreas: string[];
  @Column('text', { array: true }) priorities: string[];
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('timestamptz', { name: 'archived_at', nullable: true }) archivedAt: Date | null;
}
