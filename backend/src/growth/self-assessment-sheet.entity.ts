import type { Answers, InstrumentCode, Round } from '@verso/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A self-assessment on its way: filled in bit by bit, until it is finished. */
@Entity('self_assessment_sheet')
export class SelfAssessmentSheet {
  @PrimaryColumn('uuid', { name: 'programme_id' }) programmeId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'enterprise_id' }) enterpriseId: string;
  @Column('text') instrument: InstrumentCode;
  @Column('integer') version: number;
  @Column('text') round: Round;
  /** By the code of the statement; what was skipped is not there. */
  @Column('jsonb') answers: Answers;
  @Column('timestamptz', { name: 'started_at' }) startedAt: Date;
  @Column('uuid', { name: 'started_by' }) startedBy: string;
  @Column('timestamptz', { name: 'saved_at' }) savedAt: Date;
  @Column('timestamptz', { name: 'finished_at', nullable: true }) finishedAt: Date | null;
}
