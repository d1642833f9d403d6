import type { ConsortiumState } from '@verso/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What happened with a consortium on a day; the last one is taken back first. */
@Entity('consortium_step')
export class ConsortiumStepRow {
  @PrimaryColumn('uuid', { name: 'programme_id' }) programmeId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'consortium_id' }) consortiumId: string;
  @Column('text') state: ConsortiumState;
  @Column('date', { name: 'happened_on' }) happenedOn: string;
  @Column('bigint', { name: 'granted_cents', nullable: true }) grantedCents: number | null;
  @Column('text', { nullable: true }) words: string | null;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt: Date;
  @Column('uuid', { name: 'recorded_by' }) recordedBy: string;
  @Column('timestamptz', { name: 'taken_back_at', nullable: true }) takenBackAt: Date | null;
  @Column('uuid', { name: 'taken_back_by', nullable: true }) takenBackBy: string | null;
  @Column('text', { name: 'taken_back_reason', nullable: true }) takenBackReason: string | null;
}
