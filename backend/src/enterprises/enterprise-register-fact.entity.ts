import type { IndustryCodeSet, LegalForm } from '@verso/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What the public register said of a firm; the same for every programme that knows the firm. */
@Entity('enterprise_register_fact')
export class EnterpriseRegisterFact {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'enterprise_id' }) enterpriseId: string;
  @Column('text') name: string;
  @Column('text', { name: 'legal_form', nullable: true }) legalForm: LegalForm | null;
  @Column('text', { name: 'industry_code', nullable: true }) industryCode: string | null;
  @Column('text', { name: 'industry_code_set', nullable: true })
  industryCodeSet: IndustryCodeSet | null;
  @Column('text', { nullable: true }) street: string | null;
  @Column('text', { name: 'post_code', nullable: true }) postCode: string | null;
  @Column('text', { name: 'post_office', nullable: true }) postOffice: string | null;
  @Column('text', { name: 'municipality_code', nullable: true }) municipalityCode: string | null;
  @Column('text') source: 'prh-ytj' | 'demo-register';
  @Column('timestamptz', { name: 'source_at' }) sourceAt: Date;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt: Date;
  @Column('timestamptz', { name: 'superseded_at', nullable: true }) supersededAt: Date | null;
}
