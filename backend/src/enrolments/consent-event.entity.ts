import type { ConsentChoice, ConsentPurpose, ConsentWay, Language } from '@verso/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a firm, or one of its contacts, said of a purpose that rests on consent. */
@Entity('consent_event')
export class ConsentEventRow {
  @PrimaryColumn('uuid', { name: 'programme_id' }) programmeId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'enterprise_id' }) enterpriseId: string;
  @Column('text') purpose: ConsentPurpose;
  /** Null where the choice is the firm's own. */
  @Column('uuid', { name: 'contact_id', nullable: true }) contactId: string | null;
  @Column('text') choice: ConsentChoice;
  @Column('text') way: ConsentWay;
  @Column('date', { name: 'told_on' }) toldOn: string;
  /** In which the purpose was explained, and by which wording of it. */
  @Column('text') language: Language;
  @Column('smallint', { name: 'wording_version' }) wordingVersion: number;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt: Date;
  @Column('uuid', { name: 'recorded_by' }) recordedBy: string;
}
