import type { LocalisedText } from '@verso/domain';
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
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('timestamptz', { name: 'archived_at', nullable: true }) archivedAt: Date | null;
}
