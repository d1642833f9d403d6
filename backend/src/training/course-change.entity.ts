import type { CourseSession } from '@verso/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** When a course was to be, before its days were changed. */
@Entity('course_change')
export class CourseChange {
  @PrimaryColumn('uuid', { name: 'programme_id' }) programmeId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'course_id' }) courseId: string;
  @Column('jsonb') sessions: CourseSession[];
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt: Date;
  @Column('uuid', { name: 'recorded_by' }) recordedBy: string;
}
