import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';

import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import { CourseSignUp } from './course-sign-up.entity.js';
import type { OwnCourse, OwnCoursesView, SignUpView } from './courses.dto.js';
import { OWN_COURSES_SQL, OWN_FIRMS_SQL, SIGN_UP_SQL } from './courses.queries.js';
import type { FirmKey, SignUpKey } from './training-keys.js';

type Withdrawal = Pick<CourseSignUp, 'withdrawnAt' | 'withdrawnBy'>;
type Attendance = Pick<CourseSignUp, 'attended' | 'attendedAt' | 'attendedBy'>;

/** Who signed up for courses. */
@Injectable()
export class CourseSignUpsRepository {
  constructor(private readonly unit: UnitOfWork) {}

  /** The actor's own firms, each with courses that concern it. */
  async own(today: string): Promise<OwnCoursesView[]> {
    const firms = await this.unit.query<Omit<OwnCoursesView, 'items'>>(OWN_FIRMS_SQL);
    const views: OwnCoursesView[] = [];
    for (const firm of firms) {
      const values = [firm.programmeId, firm.enterpriseId, today];
      views.push({ ...firm, items: await this.unit.query<OwnCourse>(OWN_COURSES_SQL, values) });
    }
    return views;
  }

  /** Somebody of that very firm whom it still names. */
  async requireContact({ programmeId, enterpriseId }: FirmKey, contactId: string): Promise<void> {
    const [row] = await this.unit.query(
      `SELECT 1 FROM contact WHERE programme_id = $1 AND enterprise_id = $2 AND id = $3 AND archived_at IS NULL`,
      [programmeId, enterpriseId, contactId],
    );
    if (!row) throw AppError.notFound('contact');
  }

  isSignedUp(programmeId: string, courseId: string, contactId: string): Promise<boolean> {
    const where = { programmeId, courseId, contactId, withdrawnAt: IsNull() };
    return this.unit.manager.existsBy(CourseSignUp, where);
  }

  async add(signUp: CourseSignUp): Promise<void> {
    await this.unit.manager.insert(CourseSignUp, signUp);
  }

  /** Which course it is for, also where it was withdrawn. */
  async find({ programmeId, enterpriseId, signUpId: id }: SignUpKey): Promise<CourseSignUp> {
    const where = { programmeId, enterpriseId, id };
    const signUp = await this.unit.manager.findOneBy(CourseSignUp, where);
    if (!signUp) throw AppError.notFound('course-sign-up');
    return signUp;
  }

  /** The place in the order, and whether that is a seat. */
  async place(programmeId: string, signUpId: string): Promise<SignUpView> {
    const [view] = await this.unit.query<SignUpView>(SIGN_UP_SQL, [programmeId, signUpId]);
    if (!view) throw AppError.notFound('course-sign-up');
    return view;
  }

  /** Changes a sign-up that stands; one that was withdrawn nobody brings back. */
  async change({ programmeId, id }: CourseSignUp, to: Withdrawal | Attendance): Promise<void> {
    const standing = { programmeId, id, withdrawnAt: IsNull() };
    const { affected } = await this.unit.manager.update(CourseSignUp, standing, to);
    if (affected !== 1) throw AppError.conflict('course-sign-up.withdrawn');
  }
}
