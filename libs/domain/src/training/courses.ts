import { TRAINING_LIMITS } from './training-skills.js';

/** How a course is taken. */
export const COURSE_WAYS = ['on-site', 'online', 'self-paced'] as const;
export type CourseWay = (typeof COURSE_WAYS)[number];

/** Bounds of what is written of a course, both ends included. */
export const COURSE_LIMITS = {
  title: TRAINING_LIMITS.title,
  provider: TRAINING_LIMITS.organiser,
  hours: TRAINING_LIMITS.hours,
  teaches: { min: 1, max: 1_000 },
  place: { min: 1, max: 160 },
  link: { min: 1, max: 500 },
  priceNote: { min: 1, max: 160 },
  seats: { min: 1, max: 1_000 },
  sessions: { min: 1, max: 20 },
} as const;

/** One day of a course with its hours by the clock in Helsinki, or the window of one's own pace without them. */
export interface CourseSession {
  readonly startsOn: string;
  readonly endsOn: string;
  readonly startsAt: string | null;
  readonly endsAt: string | null;
}

/** What of a course depends on something else of it. */
export interface CourseOutline {
  readonly way: CourseWay;
  readonly link: string | null;
  readonly place: string | null;
  readonly signUpUntil: string;
  readonly sessions: readonly CourseSession[];
}

export interface CourseFault {
  readonly path: string;
  readonly code: string;
}

/**
 * The days between which a course runs.
 *
 * @param sessions - at least one, in any order
 * @returns the first day and the last, `YYYY-MM-DD`
 * @example courseSpan([{ startsOn: '2026-05-04', endsOn: '2026-05-04', startsAt: '09:00', endsAt: '12:00' }])
 * // { startsOn: '2026-05-04', endsOn: '2026-05-04' }
 */
export function courseSpan(sessions: readonly CourseSession[]): {
  startsOn: string;
  endsOn: string;
} {
  const startsOn = sessions.map((session) => session.startsOn).sort()[0] ?? '';
  const endsOn =
    sessions
      .map((session) => session.endsOn)
      .sort()
      .at(-1) ?? '';
  return { startsOn, endsOn };
}

/**
 * What does not fit together in a course: where people are to come, the link they need, days and
 * hours in their order, and the last day to sign up, which is no later than the course.
 *
 * @param course - as it is to stand
 * @returns the field and what is wrong with it, or null
 * @example courseFault({ ...course, way: 'on-site', place: null }) // { path: 'place', code: 'required' }
 */
export function courseFault({
  way,
  link,
  place,
  signUpUntil,
  sessions,
}: CourseOutline): CourseFault | null {
  if (way === 'on-site' && place === null) return { path: 'place', code: 'required' };
  if (way !== 'on-site' && link === null) return { path: 'link', code: 'required' };
  if (link !== null && !/^https?:\/\/\S+$/.test(link)) return { path: 'link', code: 'offer.link' };
  if (way === 'self-paced' && sessions.length > 1)
    return { path: 'sessions', code: 'course.one-window' };
  const wrong = sessions.findIndex((session) => !isInOrder(session, way));
  if (wrong >= 0) return { path: `sessions.${wrong}.endsOn`, code: 'offer.times' };
  const { endsOn } = courseSpan(sessions);
  return signUpUntil > endsOn ? { path: 'signUpUntil', code: 'offer.until-later' } : null;
}

function isInOrder({ startsOn, endsOn, startsAt, endsAt }: CourseSession, way: CourseWay): boolean {
  if (way === 'self-paced') return startsAt === null && endsAt === null && startsOn <= endsOn;
  return startsAt !== null && endsAt !== null && startsOn === endsOn && startsAt < endsAt;
}
