import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@verso/domain';

import { Audit } from '../platform/audit/audit.js';
import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import type { FirmKey, OfferKey, OfferStanding } from '../sign-ups/sign-up-keys.js';
import type { SignUpView } from '../sign-ups/sign-ups.dto.js';
import { SignUpsService } from '../sign-ups/sign-ups.service.js';
import { CourseSignUpsRepository } from './course-sign-ups.repository.js';
import type { CourseView, OwnCoursesView, SignUpRequest } from './courses.dto.js';
import { CoursesRepository } from './courses.repository.js';

/** People of firms sign up for courses. */
@Injectable()
export class CourseSignUpsService extends SignUpsService<CourseView> {
  protected readonly word = 'course';
  protected readonly arrange = 'training.record';

  constructor(
    unit: UnitOfWork,
    private readonly courses: CoursesRepository,
    private readonly signUps: CourseSignUpsRepository,
    audit: Audit,
    clock: Clock,
  ) {
    super({ unit, signUps, audit, clock });
  }

  listOwn(actor: PersonActor): Promise<OwnCoursesView[]> {
    const { unit, clock } = this.tools;
    return unit.run(actor, () => this.signUps.own(clock.today()));
  }

  signUp(actor: PersonActor, key: FirmKey, request: SignUpRequest): Promise<SignUpView> {
    const { courseId: offerId, contactId } = request;
    return this.join(actor, key, { offerId, contactId });
  }

  protected held({ programmeId, offerId: courseId }: OfferKey): Promise<OfferStanding> {
    return this.courses.held({ programmeId, courseId });
  }

  protected read({ programmeId, offerId: courseId }: OfferKey): Promise<CourseView> {
    return this.courses.read({ programmeId, courseId });
  }
}
