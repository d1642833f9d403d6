import type { AgreementText, EligibilityRules } from '@verso/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Rules as they were said: size classes could not be asked for from the start. */
export type SaidRules = Omit<EligibilityRules, 'sizeClasses'> &
  Partial<Pick<EligibilityRules, 'sizeClasses'>>;

/** What a programme asks of a firm before it takes part. A change supersedes what held. */
@Entity('enrolment_terms')
export class EnrolmentTerms {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'programme_id' }) programmeId: string;
  @Column('boolean', { name: 'asks_eligibility' }) asksEligibility: boolean;
  @Column('boolean', { name: 'asks_agreement' }) asksAgreement: boolean;
  /** None of what was said before rules could be. */
  @Column('jsonb', { nullable: true }) rules: SaidRules | null;
  /** What firms sign, where the programme has said it. */
  @Column('jsonb', { name: 'agreement_text', nullable: true }) agreementText: AgreementText | null;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt: Date;
  @Column('uuid', { name: 'recorded_by' }) recordedBy: string;
  @Column('timestamptz', { name: 'superseded_at', nullable: true }) supersededAt: Date | null;
}
