import type { ChallengeKind } from '@verso/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What makes it hard for a firm, in its own words: taken back when it should not stand, never changed. */
@Entity('challenge')
export class Challenge {
  @PrimaryColumn('uuid', { name: 'programme_id' }) programmeId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'enterprise_id' }) enterpriseId: string;
  @Column('text') kind: ChallengeKind;
  @Column('text') words: string;
  @Column('text', { name: 'municipality_code' }) municipalityCode: string;
  @Column('date', { name: 'raised_on' }) raisedOn: string;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt: Date;
  @Column('uuid', { name: 'recorded_by' }) recordedBy: string;
  @Column('timestamptz', { name: 'taken_back_at', nullable: true }) takenBackAt: Date | null;
  @Column('uuid', { name: 'taken_back_by', nullable: true }) takenBackBy: string | null;
  @Column('text', { name: 'taken_back_reason', nullable: true }) takenBackReason: string | null;
}
