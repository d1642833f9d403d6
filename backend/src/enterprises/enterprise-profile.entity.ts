import type { IndustryCodeSet, LegalForm } from '@verso/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import type { FieldSources } from './field-sources.js';

/** What a programme knows of a firm: a new version supersedes the one before. */
@Entity('enterprise_profile')
export class EnterpriseProfile {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'programme_id' }) programmeId: string;
  @Column('uuid', { name: 'enterprise_id' }) enterpriseId: string;
  @Column('text') name: string;
  @Column('text', { name: 'legal_form' }) legalForm: LegalForm;
  @Column('text', { name: 'industry_code', nullable: true }) industryCode: string | null;
  @Column('text', { name: 'industry_code_set', nullable: true })
  industryCodeSet: IndustryCodeSet | null;
  @Column('text', { nullable: true }) street: string | null;
  @Column('text', { name: 'post_code', nullable: true }) postCode: string | null;
  @Column('text', { name: 'post_office', nullable: true }) postOffice: string | null;
  @Column('text', { name: 'municipality_code', nullable: true }) municipalityCode: string | null;
  @Column('jsonb') sources: FieldSources;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt: Date;
  @Column('uuid', { name: 'recorded_by' }) recordedBy: string;
  @Column('timestamptz', { name: 'superseded_at', nullable: true }) supersededAt: Date | null;
}
