import { Injectable } from '@nestjs/common';
import { isAllowed, type PersonActor } from '@verso/domain';

import { Audit } from '../platform/audit/audit.js';
import { Clock } from '../platform/clock/clock.js';
import { newId } from '../platform/clock/new-id.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import type { Course } from './course.entity.js';
import { CourseSignUpsRepository } from './course-sign-ups.repository.js';
import type { CourseView, OwnCoursesView, SignUpRequest, SignUpView } from './courses.dto.js';
import { CoursesRepository } from './courses.repository.js';
import type { FirmKey, SignUpKey } from './training-keys.js';

/** People of firms sign up for courses: in the order in which they come, and those past the seats wait. */
@Injectable()
export class CourseSignUpsService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly courses: CoursesRepository,
    private readonly signUps: CourseSignUpsRepository,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  listOwn(actor: PersonActor): Promise<OwnCoursesView[]> {
    return this.unit.run(actor, () => this.signUps.own(this.clock.today()));
  }

  /** Signs somebody up, once for a course. The course is held, so that places follow the order of writing. */
  signUp(actor: PersonActor, key: FirmKey, request: SignUpRequest): Promise<SignUpView> {
    const { programmeId } = key;
    const { courseId, contactId } = request;
    return this.unit.run(actor, async () => {
      await this.signUps.requireContact(key, contactId);
      this.requireOpen(actor, await this.courses.held({ programmeId, courseId }));
      if (await this.signUps.isSignedUp(programmeId, courseId, contactId)) {
        throw AppError.conflict('course-sign-up.twice');
      }
      const id = newId();
      await this.signUps.add({
        ...{ ...key, id, courseId, contactId },
        ...{ recordedAt: this.clock.now(), recordedBy: actor.personId },
        ...{ withdrawnAt: null, withdrawnBy: null },
        ...{ attended: null, attendedAt: null, attendedBy: null },
      });
      await this.note('course.join', { ...key, signUpId: id });
      return this.signUps.place(programmeId, id);
    });
  }

  /** Gives the place up: who comes next moves up by that alone. */
  async withdraw(actor: PersonActor, key: SignUpKey): Promise<void> {
    await this.unit.run(actor, async () => {
      const { courseId } = await this.signUps.find(key);
      await this.courses.hold(courseId);
      const signUp = await this.signUps.find(key);
      if (signUp.attended !== null) throw AppError.conflict('course-sign-up.attended');
      const withdrawn = { withdrawnAt: this.clock.now(), withdrawnBy: actor.personId };
      await this.signUps.change(signUp, withdrawn);
      await this.note('course.withdraw', key);
    });
  }

  /** Marks whether somebody came, from the day on which the course begins; null takes the mark off. */
  markAttendance(
    actor: PersonActor,
    key: SignUpKey,
    attended: boolean | null,
  ): Promise<CourseView> {
    const { programmeId } = key;
    return this.unit.run(actor, async () => {
      const signUp = await this.signUps.find(key);
      const course = { programmeId, courseId: signUp.courseId };
      const { state, startsOn } = await this.courses.held(course);
      if (state === 'cancelled') throw AppError.conflict('course.over');
      if (startsOn > this.clock.today()) throw AppError.conflict('course.not-begun');
      const isMarked = attended !== null;
      await this.signUps.change(signUp, {
        ...{ attended, attendedAt: isMarked ? this.clock.now() : null },
        attendedBy: isMarked ? actor.personId : null,
      });
      await this.note('course.mark', key);
      return this.courses.read(course);
    });
  }

  /** Firms sign up while a course is open; staff add people also after it has closed. */
  private requireOpen(actor: PersonActor, { programmeId, state, signUpUntil }: Course): void {
    const isStaff = isAllowed(actor, 'training.record', { programmeId });
    const isOpen = state === 'open' && signUpUntil >= this.clock.today();
    const takesMore = isStaff ? state === 'open' || state === 'closed' : isOpen;
    if (!takesMore) throw AppError.conflict('course.not-open');
  }

  private async note(action: string, key: SignUpKey): Promise<void> {
    const { programmeId, enterpriseId, signUpId: subjectId } = key;
    const subject = { subjectKind: 'course-sign-up', subjectId, programmeId };
    await this.audit.record({ action, ...subject, details: { enterpriseId } });
  }
}
