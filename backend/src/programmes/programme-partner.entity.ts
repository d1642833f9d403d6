import type { PartnerRole } from '@verso/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An organisation's part in a programme as it was decided: superseded by a later decision. */
@Entity('programme_partner')
export class ProgrammePartner {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'programme_id' }) programmeId: string;
  @Column('uuid', { name: 'organisation_id' }) organisationId: string;
  @Column('text') role: PartnerRole;
  /** Of the budget, 0 to 1; or an amount, never both. */
  @Column('numeric', { nullable: true }) share: number | null;
  @Column('bigint', { name: 'amount_cents', nullable: true }) amountCents: number | null;
  @Column('text', { name: 'decision_number', nullable: true }) decisionNumber: string | null;
  @Column('date', { name: 'decided_on', nullable: true }) decidedOn: string | null;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt: Date;
  @Column('uuid', { name: 'recorded_by', nullable: true }) recordedBy: string | null;
  @Column('timestamptz', { name: 'superseded_at', nullable: true }) supersededAt: Date | null;
}
