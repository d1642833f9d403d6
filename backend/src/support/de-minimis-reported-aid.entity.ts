import type { DeMinimisRegulation } from '@verso/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Aid of another grantor, as a declaration or a check tells of it. */
@Entity('de_minimis_reported_aid')
export class DeMinimisReportedAid {
  @PrimaryColumn('uuid', { name: 'programme_id' }) programmeId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'enterprise_id' }) enterpriseId: string;
  @Column('uuid', { name: 'declaration_id', nullable: true }) declarationId: string | null;
  @Column('uuid', { name: 'check_id', nullable: true }) checkId: string | null;
  @Column('date', { name: 'granted_on' }) grantedOn: string;
  @Column('text') grantor: string;
  @Column('bigint') cents: number;
  @Column('text') regulation: DeMinimisRegulation;
}
