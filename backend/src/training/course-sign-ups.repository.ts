import { Injectable } from '@nestjs/common';

import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { SignUpsRepository } from '../sign-ups/sign-ups.repository.js';
import { CourseSignUp } from './course-sign-up.entity.js';
import type { OwnCourse, OwnCoursesView } from './courses.dto.js';
import { OWN_COURSES_SQL, SIGN_UP_SQL } from './courses.queries.js';

/** Who signed up for courses. */
@Injectable()
export class CourseSignUpsRepository extends SignUpsRepository {
  protected readonly entity = CourseSignUp;
  protected readonly placeSql = SIGN_UP_SQL;

  constructor(unit: UnitOfWork) {
    super(unit);
  }

  /** The actor's own firms, each with courses that concern it. */
  own(today: string): Promise<OwnCoursesView[]> {
    return this.ofOwnFirms<OwnCourse>(OWN_COURSES_SQL, today);
  }
}
