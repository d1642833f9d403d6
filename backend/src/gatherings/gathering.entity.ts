import type { GatheringKind, OfferState } from '@verso/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An event across groups that people of a programme's firms may sign up for. */
@Entity('gathering')
export class Gathering {
  @PrimaryColumn('uuid', { name: 'programme_id' }) programmeId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('text') title: string;
  @Column('text') about: string;
  @Column('text') kind: GatheringKind;
  @Column('date', { name: 'starts_on' }) startsOn: string;
  /** By the clock in Helsinki. */
  @Column('text', { name: 'starts_at' }) startsAt: string;
  @Column('date', { name: 'ends_on' }) endsOn: string;
  @Column('text', { name: 'ends_at' }) endsAt: string;
  @Column('text') place: string;
  @Column('text', { nullable: true }) link: string | null;
  /** Null where as many may come as wish to. */
  @Column('int', { nullable: true }) seats: number | null;
  @Column('date', { name: 'sign_up_until' }) signUpUntil: string;
  @Column('text') state: OfferState;
  @Column('text', { name: 'cancel_reason', nullable: true }) cancelReason: string | null;
  @Column('int') version: number;
  @Column('timestamptz', { name: 'changed_at' }) changedAt: Date;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt: Date;
  @Column('uuid', { name: 'recorded_by' }) recordedBy: string;
}
