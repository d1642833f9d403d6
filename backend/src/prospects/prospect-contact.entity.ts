import type { ProspectOutcome, ProspectWay } from '@verso/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One contact with a firm that has not enrolled: taken back when it should not stand, never changed. */
@Entity('prospect_contact')
export class ProspectContact {
  @PrimaryColumn('uuid', { name: 'programme_id' }) programmeId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'prospect_id' }) prospectId: string;
  @Column('date', { name: 'happened_on' }) happenedOn: string;
  @Column('text') way: ProspectWay;
  @Column('text') outcome: ProspectOutcome;
  /** From which day a firm that said "not now" may be asked again. */
  @Column('date', { name: 'ask_again_on', nullable: true }) askAgainOn: string | null;
  @Column('text', { nullable: true }) note: string | null;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt: Date;
  @Column('uuid', { name: 'recorded_by' }) recordedBy: string;
  @Column('timestamptz', { name: 'taken_back_at', nullable: true }) takenBackAt: Date | null;
  @Column('uuid', { name: 'taken_back_by', nullable: true }) takenBackBy: string | null;
  @Column('text', { name: 'taken_back_reason', nullable: true }) takenBackReason: string | null;
}
