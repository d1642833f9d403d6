import type { CourseSession, OfferState, CourseWay, Language, TrainingSkill } from '@verso/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A course that people of a programme's firms may sign up for. */
@Entity('course')
export class Course {
  @PrimaryColumn('uuid', { name: 'programme_id' }) programmeId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('text') title: string;
  @Column('text') teaches: string;
  @Column('text') skill: TrainingSkill;
  @Column('text') provider: string;
  @Column('text') language: Language;
  @Column('text') way: CourseWay;
  @Column('text', { nullable: true }) link: string | null;
  @Column('text', { nullable: true }) place: string | null;
  @Column('jsonb') sessions: CourseSession[];
  /** The first day and the last of its sessions. */
  @Column('date', { name: 'starts_on' }) startsOn: string;
  @Column('date', { name: 'ends_on' }) endsOn: string;
  @Column('numeric') hours: number;
  /** Null where as many may come as wish to. */
  @Column('int', { nullable: true }) seats: number | null;
  @Column('text', { name: 'price_note', nullable: true }) priceNote: string | null;
  @Column('date', { name: 'sign_up_until' }) signUpUntil: string;
  @Column('text') state: OfferState;
  @Column('text', { name: 'cancel_reason', nullable: true }) cancelReason: string | null;
  @Column('int') version: number;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt: Date;
  @Column('uuid', { name: 'recorded_by' }) recordedBy: string;
}
