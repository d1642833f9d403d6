import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What was counted at one time. A correction is a new observation; both stay. */
@Entity('observation')
export class Observation {
  /** Made by the device that counted, so that sending it again adds nothing. */
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'programme_id' }) programmeId: string;
  @Column('uuid', { name: 'experiment_id' }) experimentId: string;
  @Column('uuid', { name: 'enterprise_id' }) enterpriseId: string;
  @Column('integer') trials: number;
  @Column('integer') successes: number;
  @Column('text', { nullable: true }) note: string | null;
  @Column('date', { name: 'observed_on' }) observedOn: string;
  @Column('uuid', { name: 'supersedes_id', nullable: true }) supersedesId: string | null;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt: Date;
  @Column('uuid', { name: 'recorded_by' }) recordedBy: string;
  @Column('timestamptz', { name: 'superseded_at', nullable: true }) supersededAt: Date | null;
}
