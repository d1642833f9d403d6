import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a firm declared for its single undertaking on a day; the aid of others stands beside it. */
@Entity('de_minimis_declaration')
export class DeMinimisDeclaration {
  @PrimaryColumn('uuid', { name: 'programme_id' }) programmeId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'enterprise_id' }) enterpriseId: string;
  @Column('date', { name: 'declared_on' }) declaredOn: string;
  /** Null once the person is forgotten. */
  @Column('text', { name: 'signed_by', nullable: true }) signedBy: string | null;
  /** Other firms of the undertaking. */
  @Column('text', { name: 'linked_business_ids', array: true }) linkedBusinessIds: string[];
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt: Date;
  @Column('uuid', { name: 'recorded_by' }) recordedBy: string;
}
