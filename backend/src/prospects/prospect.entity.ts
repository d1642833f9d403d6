import type { IndustryCodeSet, LegalForm } from '@verso/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import type { LookupSource } from '../register/register.dto.js';

/** A firm as the register told of it on the day it was noted down: dropped when it should not stand, never changed. */
@Entity('prospect')
export class Prospect {
  @PrimaryColumn('uuid', { name: 'programme_id' }) programmeId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('text', { name: 'business_id' }) businessId: string;
  @Column('text') name: string;
  @Column('text', { name: 'legal_form' }) legalForm: LegalForm;
  @Column('text', { name: 'municipality_code', nullable: true }) municipalityCode: string | null;
  @Column('text', { name: 'industry_code', nullable: true }) industryCode: string | null;
  @Column('text', { name: 'industry_code_set', nullable: true })
  industryCodeSet: IndustryCodeSet | null;
  @Column('date', { name: 'registered_on', nullable: true }) registeredOn: string | null;
  /** Since when it has stood in the register of employers. */
  @Column('date', { name: 'employer_since', nullable: true }) employerSince: string | null;
  @Column('text') source: LookupSource;
  @Column('timestamptz', { name: 'fetched_at' }) fetchedAt: Date;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt: Date;
  @Column('uuid', { name: 'recorded_by' }) recordedBy: string;
  @Column('timestamptz', { name: 'dropped_at', nullable: true }) droppedAt: Date | null;
  @Column('uuid', { name: 'dropped_by', nullable: true }) droppedBy: string | null;
  @Column('text', { name: 'dropped_reason', nullable: true }) droppedReason: string | null;
}
