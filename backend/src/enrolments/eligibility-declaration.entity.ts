import type { SizeClass } from '@verso/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a firm has declared of itself for the question whether it may take part. */
@Entity('eligibility_declaration')
export class EligibilityDeclaration {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'programme_id' }) programmeId: string;
  @Column('uuid', { name: 'enterprise_id' }) enterpriseId: string;
  @Column('numeric', { nullable: true }) persons: number | null;
  @Column('date', { name: 'founded_on', nullable: true }) foundedOn: string | null;
  @Column('text', { name: 'size_class', nullable: true }) sizeClass: SizeClass | null;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt: Date;
  @Column('uuid', { name: 'recorded_by' }) recordedBy: string;
  @Column('timestamptz', { name: 'superseded_at', nullable: true }) supersededAt: Date | null;
}
