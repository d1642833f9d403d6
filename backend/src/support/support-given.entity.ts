import type { DeMinimisRegulation, SupportKind } from '@verso/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a firm was given: annulled when it should not stand, never changed. */
@Entity('support_given')
export class SupportGiven {
  @PrimaryColumn('uuid', { name: 'programme_id' }) programmeId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'enterprise_id' }) enterpriseId: string;
  @Column('text') kind: SupportKind;
  @Column('text') title: string;
  /** Of aid, the day on which the firm got the right to it. */
  @Column('date', { name: 'given_on' }) givenOn: string;
  @Column('uuid', { name: 'given_by' }) givenBy: string;
  @Column('numeric', { nullable: true }) hours: number | null;
  /** Gross grant equivalent; null where the support is no aid. */
  @Column('bigint', { name: 'aid_cents', nullable: true }) aidCents: number | null;
  @Column('text', { nullable: true }) regulation: DeMinimisRegulation | null;
  /** When the aid was entered in the central register. */
  @Column('date', { name: 'register_entered_on', nullable: true }) registerEnteredOn: string | null;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt: Date;
  @Column('timestamptz', { name: 'annulled_at', nullable: true }) annulledAt: Date | null;
  @Column('uuid', { name: 'annulled_by', nullable: true }) annulledBy: string | null;
  @Column('text', { name: 'annul_reason', nullable: true }) annulReason: string | null;
}
