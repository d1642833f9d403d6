import {
  COURSE_LIMITS as LIMITS,
  OFFER_STATES,
  COURSE_WAYS,
  type OfferState,
  type CourseWay,
  type Language,
  LANGUAGES,
  REASON_LIMITS,
  TRAINING_LIMITS,
  TRAINING_SKILLS,
  type TrainingSkill,
} from '@verso/domain';

import {
  PLANNED,
  CalendarDate,
  Decimal,
  Flag,
  Id,
  Instant,
  ListOf,
  OneOf,
  Text,
  WholeNumber,
} from '../platform/http/fields.js';
import { PageQuery } from '../platform/http/page.js';
import { OwnFirm, OwnSignUp, Participant } from '../sign-ups/sign-ups.dto.js';

const nullable = { nullable: true } as const;
const optional = { optional: true } as const;
/** By the clock in Helsinki, `18:00`. */
const HOUR = { min: 5, max: 5, pattern: /^([01]\d|2[0-3]):[0-5]\d$/ } as const;

export class CoursesQuery extends PageQuery {
  @OneOf('OfferState', OFFER_STATES, optional) readonly state?: OfferState;
  @OneOf('TrainingSkill', TRAINING_SKILLS, optional) readonly skill?: TrainingSkill;
  @OneOf('CourseWay', COURSE_WAYS, optional) readonly way?: CourseWay;
}

/** One day with its hours, or the window of a course at one's own pace, without hours. */
export class CourseSessionFields {
  @CalendarDate(PLANNED) readonly startsOn!: string;
  @CalendarDate(PLANNED) readonly endsOn!: string;
  @Text({ ...HOUR, ...nullable }) readonly startsAt!: string | null;
  @Text({ ...HOUR, ...nullable }) readonly endsAt!: string | null;
}

export class CourseFields {
  @Text(LIMITS.title) readonly title!: string;
  @Text(LIMITS.teaches) readonly teaches!: string;
  @OneOf('TrainingSkill', TRAINING_SKILLS) readonly skill!: TrainingSkill;
  @Text(LIMITS.provider) readonly provider!: string;
  @OneOf('Language', LANGUAGES) readonly language!: Language;
  @OneOf('CourseWay', COURSE_WAYS) readonly way!: CourseWay;
  /** Where it is taken, or told of more; only on site without one. */
  @Text({ ...LIMITS.link, ...nullable }) readonly link!: string | null;
  @Text({ ...LIMITS.place, ...nullable }) readonly place!: string | null;
  @ListOf(() => CourseSessionFields, LIMITS.sessions) readonly sessions!: CourseSessionFields[];
  @Decimal(LIMITS.hours) readonly hours!: number;
  /** Null where as many may come as wish to. */
  @WholeNumber({ ...LIMITS.seats, ...nullable }) readonly seats!: number | null;
  @Text({ ...LIMITS.priceNote, ...nullable }) readonly priceNote!: string | null;
  @CalendarDate(PLANNED) readonly signUpUntil!: string;
}

export class PlanCourseRequest extends CourseFields {}

export class ChangeCourseRequest extends CourseFields {
  /** The version that the change is made to. */
  @WholeNumber({ min: 1 }) readonly basedOn!: number;
}

export class MoveCourseRequest {
  @OneOf('OfferState', OFFER_STATES) readonly state!: OfferState;
  /** With a cancellation, and only with it. */
  @Text({ ...REASON_LIMITS, ...nullable }) readonly reason!: string | null;
}

export class CourseRow extends CourseFields {
  @Id() readonly id!: string;
  @OneOf('OfferState', OFFER_STATES) readonly state!: OfferState;
  @Text(nullable) readonly cancelReason!: string | null;
  /** The first day and the last. */
  @CalendarDate(PLANNED) readonly startsOn!: string;
  @CalendarDate(PLANNED) readonly endsOn!: string;
  /** How many have signed up, those who wait among them. */
  @WholeNumber() readonly signedUp!: number;
}

/** When a course was to be, until its days were changed. */
export class EarlierDates {
  @Instant() readonly changedAt!: string;
  /** Null once the person is forgotten. */
  @Text(nullable) readonly changedByName!: string | null;
  @ListOf(() => CourseSessionFields) readonly sessions!: CourseSessionFields[];
}

/** Somebody who has signed up for a course. */
export class CourseParticipant extends Participant {
  /** Whether training of this title stands as completed by her. */
  @Flag() readonly completed!: boolean;
}

export class CourseView extends CourseRow {
  @WholeNumber() readonly version!: number;
  /** Latest change first. */
  @ListOf(() => EarlierDates) readonly earlier!: EarlierDates[];
  /** In the order in which they signed up. */
  @ListOf(() => CourseParticipant) readonly participants!: CourseParticipant[];
}

export class SignUpRequest {
  @Id() readonly courseId!: string;
  @Id() readonly contactId!: string;
}

export class CompleteCourseRequest {
  /** What shows that they completed it, the same for all. */
  @Text(TRAINING_LIMITS.evidence) readonly evidence!: string;
}

/** A course as the firm is shown it, with those of its people who signed up. */
export class OwnCourse extends CourseRow {
  /** Whether people may sign up today. */
  @Flag() readonly isOpen!: boolean;
  @ListOf(() => OwnSignUp) readonly signUps!: OwnSignUp[];
}

/** Courses for one of the reader's own firms, in one programme: those coming first. */
export class OwnCoursesView extends OwnFirm {
  @ListOf(() => OwnCourse) readonly items!: OwnCourse[];
}
