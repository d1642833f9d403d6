import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A reminder that was sent, once for each experiment and kind: the row is what makes it once. */
@Entity('reminder')
export class Reminder {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'programme_id' }) programmeId: string;
  @Column('uuid', { name: 'enterprise_id' }) enterpriseId: string;
  @Column('uuid', { name: 'experiment_id' }) experimentId: string;
  @Column('text') kind: 'time-box-past';
  /** The day after the last day of the time box. */
  @Column('date', { name: 'due_on' }) dueOn: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
}
