import { Injectable } from '@nestjs/common';
import type { CourseSession, OfferState } from '@verso/domain';

import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import { isDayAndId, type Page, PAGE_LIMITS, pageOf, readCursor } from '../platform/http/page.js';
import { Course } from './course.entity.js';
import { CourseChange } from './course-change.entity.js';
import type { CourseRow, CoursesQuery, CourseView } from './courses.dto.js';
import { COURSE_SQL, COURSES_SQL, TO_COMPLETE_SQL } from './courses.queries.js';
import type { CourseKey } from './training-keys.js';

type Facts = Omit<
  Course,
  'programmeId' | 'id' | 'state' | 'cancelReason' | 'version' | 'recordedAt' | 'recordedBy'
>;
interface Move {
  readonly state: OfferState;
  readonly cancelReason: string | null;
}

/** Somebody whose attendance is to become a completion. */
export interface Completer {
  readonly enterpriseId: string;
  readonly contactId: string;
}

/** Courses of a programme. */
@Injectable()
export class CoursesRepository {
  constructor(private readonly unit: UnitOfWork) {}

  async page(
    programmeId: string,
    { after, limit = PAGE_LIMITS.default, state, skill, way }: CoursesQuery,
  ): Promise<Page<CourseRow>> {
    const [day = null, id = null] = readCursor(after, 2, isDayAndId) ?? [];
    const filters = [state ?? null, skill ?? null, way ?? null];
    const values = [programmeId, ...filters, day, id, limit + 1];
    const rows = await this.unit.query<CourseRow>(COURSES_SQL, values);
    return pageOf(rows, limit, (row) => [row.startsOn, row.id]);
  }

  async read({ programmeId, courseId }: CourseKey): Promise<CourseView> {
    const [course] = await this.unit.query<CourseView>(COURSE_SQL, [programmeId, courseId]);
    if (!course) throw AppError.notFound('course');
    return course;
  }

  /** Whoever changes a course or signs up for it waits for others who do: so nobody is numbered twice. */
  async hold(courseId: string): Promise<void> {
    await this.unit.query(`SELECT pg_advisory_xact_lock(hashtextextended('course:' || $1, 0))`, [
      courseId,
    ]);
  }

  /** How the course stands, held until the unit ends. */
  async held({ programmeId, courseId: id }: CourseKey): Promise<Course> {
    await this.hold(id);
    const course = await this.unit.manager.findOneBy(Course, { programmeId, id });
    if (!course) throw AppError.notFound('course');
    return course;
  }

  async add(course: Course): Promise<void> {
    await this.unit.manager.insert(Course, course);
  }

  async change({ programmeId, id, version }: Course, facts: Facts): Promise<void> {
    const next = { ...facts, version: version + 1 };
    await this.unit.manager.update(Course, { programmeId, id }, next);
  }

  /** Keeps when the course was to be, before its days are changed. */
  async keepDates(
    { programmeId, id: courseId }: Course,
    sessions: CourseSession[],
    by: Pick<CourseChange, 'id' | 'recordedAt' | 'recordedBy'>,
  ): Promise<void> {
    await this.unit.manager.insert(CourseChange, { programmeId, courseId, sessions, ...by });
  }

  async move({ programmeId, id, version }: Course, move: Move): Promise<void> {
    const next = { ...move, version: version + 1 };
    await this.unit.manager.update(Course, { programmeId, id }, next);
  }

  /** Those who attended and have not completed training of that title. */
  toComplete({ programmeId, courseId }: CourseKey): Promise<Completer[]> {
    return this.unit.query<Completer>(TO_COMPLETE_SQL, [programmeId, courseId]);
  }
}
