import { Injectable } from '@nestjs/common';

import { comesSql, SignUpStore } from '../sign-ups/sign-up-store.js';
import { CourseSignUp } from './course-sign-up.entity.js';
import type { OwnCourse } from './courses.dto.js';
import { OWN_COURSES_SQL, SIGN_UP_SQL } from './courses.queries.js';

/** Who signed up for courses. */
@Injectable()
export class CourseSignUpsRepository extends SignUpStore<OwnCourse> {
  protected readonly entity = CourseSignUp;
  protected readonly comesSql = comesSql('course');
  protected readonly placeSql = SIGN_UP_SQL;
  protected readonly itemsSql = OWN_COURSES_SQL;
}
