import type { MeetingState } from '@verso/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A meeting of a group. Day and hours are those of the clock in Helsinki. */
@Entity('meeting')
export class Meeting {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'programme_id' }) programmeId: string;
  @Column('uuid', { name: 'network_id' }) networkId: string;
  @Column('date', { name: 'meets_on' }) meetsOn: string;
  @Column('text', { name: 'starts_at' }) startsAt: string;
  @Column('text', { name: 'ends_at' }) endsAt: string;
  @Column('text') place: string;
  /** Whether the host hosts at the coordinator's place. */
  @Column('boolean', { name: 'at_coordinator' }) atCoordinator: boolean;
  /** The firm whose turn it is; null where no member hosts. */
  @Column('uuid', { name: 'host_id', nullable: true }) hostId: string | null;
  @Column('text', { nullable: true }) theme: string | null;
  @Column('text') state: MeetingState;
  @Column('text', { nullable: true }) minutes: string | null;
  /** Rises with each change: calendars take the higher one. */
  @Column('integer') sequence: number;
  @Column('timestamptz', { name: 'changed_at' }) changedAt: Date;
  /** When it was decided who hosts. */
  @Column('timestamptz', { name: 'arranged_at' }) arrangedAt: Date;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('uuid', { name: 'created_by' }) createdBy: string;
  @Column('timestamptz', { name: 'settled_at', nullable: true }) settledAt: Date | null;
}
