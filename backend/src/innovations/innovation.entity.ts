import type { InnovationKind, SustainableGoal } from '@verso/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Something new of a firm: how far it has come is what its steps say. */
@Entity('innovation')
export class Innovation {
  @PrimaryColumn('uuid', { name: 'programme_id' }) programmeId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'enterprise_id' }) enterpriseId: string;
  @Column('text') name: string;
  @Column('text') kind: InnovationKind;
  @Column('text', { array: true }) sdgs: SustainableGoal[];
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt: Date;
  @Column('uuid', { name: 'recorded_by' }) recordedBy: string;
}
