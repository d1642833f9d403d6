import type { ResearchPartnerKind } from '@verso/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An actor of research and development: taken back when it should not stand in the list. */
@Entity('research_partner')
export class ResearchPartner {
  @PrimaryColumn('uuid', { name: 'programme_id' }) programmeId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('text') name: string;
  @Column('text') kind: ResearchPartnerKind;
  /** ISO 3166-1 alpha-2. */
  @Column('text') country: string;
  @Column('text', { nullable: true }) contact: string | null;
  @Column('text', { nullable: true }) email: string | null;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt: Date;
  @Column('uuid', { name: 'recorded_by' }) recordedBy: string;
  @Column('timestamptz', { name: 'taken_back_at', nullable: true }) takenBackAt: Date | null;
  @Column('uuid', { name: 'taken_back_by', nullable: true }) takenBackBy: string | null;
  @Column('text', { name: 'taken_back_reason', nullable: true }) takenBackReason: string | null;
}
