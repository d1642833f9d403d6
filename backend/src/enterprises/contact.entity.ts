import type { Language } from '@verso/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A person of a firm as its programme knows her; `personId` once she has come in herself. */
@Entity('contact')
export class Contact {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'programme_id' }) programmeId: string;
  @Column('uuid', { name: 'enterprise_id' }) enterpriseId: string;
  @Column('uuid', { name: 'person_id', nullable: true }) personId: string | null;
  @Column('text') name: string;
  @Column('text', { nullable: true }) email: string | null;
  @Column('text', { nullable: true }) phone: string | null;
  @Column('text') language: Language;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt: Date;
  @Column('uuid', { name: 'recorded_by' }) recordedBy: string;
  @Column('timestamptz', { name: 'archived_at', nullable: true }) archivedAt: Date | null;
}
