import type { AnsweredBy, Answers, InstrumentCode, Round } from '@verso/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How a firm assessed itself: a fact, corrected by a later one only. */
@Entity('self_assessment')
export class SelfAssessment {
  @PrimaryColumn('uuid', { name: 'programme_id' }) programmeId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'enterprise_id' }) enterpriseId: string;
  @Column('text') instrument: InstrumentCode;
  @Column('integer') version: number;
  @Column('text') round: Round;
  @Column('jsonb') answers: Answers;
  /** By the code of the dimension, and of the whole as `overall`; null where it is not known. */
  @Column('jsonb') scores: Readonly<Record<string, number | null>>;
  @Column('text', { name: 'answered_by' }) answeredBy: AnsweredBy;
  @Column('date', { name: 'finished_on' }) finishedOn: string;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt: Date;
  @Column('uuid', { name: 'recorded_by' }) recordedBy: string;
  @Column('timestamptz', { name: 'superseded_at', nullable: true }) supersededAt: Date | null;
}
