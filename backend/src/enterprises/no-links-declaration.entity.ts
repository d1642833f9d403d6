import { Column, Entity, PrimaryColumn } from 'typeorm';

/** In good faith: no other enterprise owns a part of the firm, nor it of another. */
@Entity('no_links_declaration')
export class NoLinksDeclaration {
  @PrimaryColumn('uuid', { name: 'programme_id' }) programmeId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'enterprise_id' }) enterpriseId: string;
  @Column('date', { name: 'declared_on' }) declaredOn: string;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt: Date;
  @Column('uuid', { name: 'recorded_by' }) recordedBy: string;
  @Column('timestamptz', { name: 'superseded_at', nullable: true }) supersededAt: Date | null;
}
