import { Injectable } from '@nestjs/common';
import { offerStatesAfter, isOfferChangeable, type PersonActor } from '@verso/domain';

import { Audit } from '../platform/audit/audit.js';
import { Clock } from '../platform/clock/clock.js';
import { newId } from '../platform/clock/new-id.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import type { Page } from '../platform/http/page.js';
import { isOtherwise, OfferMails, type OfferNews } from '../sign-ups/offer-mails.js';
import type { Course } from './course.entity.js';
import { datesOf, factsOf } from './course-facts.js';
import type {
  ChangeCourseRequest,
  CourseFields,
  CourseRow,
  CoursesQuery,
  CourseView,
  MoveCourseRequest,
} from './courses.dto.js';
import { CoursesRepository } from './courses.repository.js';
import type { CourseKey } from './training-keys.js';
import { TrainingService } from './training.service.js';

/** Of whatever else changes, those who come need no mail. */
const WHEN_AND_WHERE = ['sessions', 'way', 'link', 'place'] as const;
type WhenAndWhere = Pick<Course, (typeof WHEN_AND_WHERE)[number]>;

/** Courses of a programme: planned, opened for people to sign up, closed, and held or cancelled. */
@Injectable()
export class CoursesService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly courses: CoursesRepository,
    private readonly training: TrainingService,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly mails: OfferMails,
  ) {}

  list(actor: PersonActor, programmeId: string, query: CoursesQuery): Promise<Page<CourseRow>> {
    return this.unit.run(actor, () => this.courses.page(programmeId, query));
  }

  read(actor: PersonActor, key: CourseKey): Promise<CourseView> {
    return this.unit.run(actor, () => this.courses.read(key));
  }

  /** Plans a course: a draft, which only staff see. */
  plan(actor: PersonActor, programmeId: string, request: CourseFields): Promise<CourseView> {
    const facts = factsOf(request);
    const id = newId();
    return this.unit.run(actor, async () => {
      await this.courses.add({
        ...{ ...facts, programmeId, id, state: 'draft', cancelReason: null, version: 1 },
        ...{ recordedAt: this.clock.now(), recordedBy: actor.personId },
      });
      return this.noted('course.plan', { programmeId, courseId: id });
    });
  }

  /** Changes a course that is not over. When it was to be before stays on record. */
  change(
    actor: PersonActor,
    key: CourseKey,
    { basedOn, ...request }: ChangeCourseRequest,
  ): Promise<CourseView> {
    const facts = factsOf(request);
    return this.unit.run(actor, async () => {
      const course = await this.courses.held(key);
      if (!isOfferChangeable(course.state)) throw AppError.conflict('offer.over');
      if (course.version !== basedOn) throw AppError.conflict('offer.version');
      if (JSON.stringify(datesOf(course)) !== JSON.stringify(datesOf(facts))) {
        const by = { id: newId(), recordedAt: this.clock.now(), recordedBy: actor.personId };
        await this.courses.keepDates(course, course.sessions, by);
      }
      await this.courses.change(course, facts);
      const before = { ...course, sessions: datesOf(course) };
      if (
        isOtherwise<WhenAndWhere>(before, { ...facts, sessions: datesOf(facts) }, WHEN_AND_WHERE)
      ) {
        await this.tell('changed', key, facts);
      }
      return this.noted('course.change', key);
    });
  }

  move(actor: PersonActor, key: CourseKey, request: MoveCourseRequest): Promise<CourseView> {
    const { state, reason } = request;
    return this.unit.run(actor, async () => {
      const course = await this.courses.held(key);
      if ((state === 'cancelled') !== (reason !== null)) {
        throw AppError.invalidField('reason', reason === null ? 'required' : 'offer.no-reason');
      }
      if (!offerStatesAfter(course.state).includes(state)) throw AppError.conflict('offer.move');
      if (state === 'held' && course.startsOn > this.clock.today()) {
        throw AppError.conflict('offer.not-begun');
      }
      await this.courses.move(course, { state, cancelReason: reason });
      if (state === 'cancelled') await this.tell('cancelled', key, course);
      return this.noted('course.move', key);
    });
  }

  /**
   * Records a completion for each who attended: once for a person and a title, so that asking again
   * adds those who were marked since. Taking one back is annulling the completion.
   */
  complete(actor: PersonActor, key: CourseKey, evidence: string): Promise<CourseView> {
    const { programmeId } = key;
    return this.unit.run(actor, async () => {
      const { title, provider, skill, hours, endsOn, state } = await this.courses.held(key);
      if (state === 'cancelled') throw AppError.conflict('offer.over');
      if (endsOn > this.clock.today()) throw AppError.conflict('course.not-over');
      const completers = await this.courses.toComplete(key);
      if (completers.length === 0) throw AppError.conflict('course.nobody');
      const what = { title, organiser: provider, skill, hours, evidence, completedOn: endsOn };
      for (const { enterpriseId, contactId } of completers) {
        await this.training.record(actor, { programmeId, enterpriseId }, { ...what, contactId });
      }
      return this.courses.read(key);
    });
  }

  private tell(
    news: OfferNews,
    { programmeId, courseId: offerId }: CourseKey,
    { endsOn }: Pick<Course, 'endsOn'>,
  ): Promise<void> {
    return this.mails.tell('course', news, { programmeId, offerId, endsOn });
  }

  private async noted(action: string, key: CourseKey): Promise<CourseView> {
    const { programmeId, courseId: subjectId } = key;
    await this.audit.record({ action, subjectKind: 'course', subjectId, programmeId });
    return this.courses.read(key);
  }
}
