import { applyEach, maxLength, min, required, schema, validate } from '@angular/forms/signals';
import type { CourseView, PlanCourseRequest } from '@verso/contract';
import {
  COURSE_LIMITS as LIMITS,
  type CourseWay,
  type Language,
  type TrainingSkill,
} from '@verso/domain';

/** A day, or a window, as it is typed. */
export interface SessionFields {
  readonly startsOn: string;
  readonly endsOn: string;
  readonly startsAt: string;
  readonly endsAt: string;
}

/** A course as it is typed. */
export interface CourseFields {
  readonly title: string;
  readonly teaches: string;
  readonly skill: TrainingSkill | '';
  readonly provider: string;
  readonly language: Language;
  readonly way: CourseWay;
  readonly link: string;
  readonly place: string;
  readonly sessions: SessionFields[];
  readonly hours: number | null;
  readonly seats: number | null;
  readonly priceNote: string;
  readonly signUpUntil: string;
}

/** A day of which only the hours are known. */
export const USUAL_DAY: SessionFields = {
  ...{ startsOn: '', endsOn: '', startsAt: '17:00', endsAt: '19:00' },
};

/** As it stands, or an untouched form. */
export function courseFields(course: CourseView | null): CourseFields {
  if (!course) {
    return {
      ...{ title: '', teaches: '', skill: '', provider: '', language: 'fi', way: 'on-site' },
      ...{ link: '', place: '', sessions: [USUAL_DAY], hours: null, seats: null },
      ...{ priceNote: '', signUpUntil: '' },
    };
  }
  const { title, teaches, skill, provider, language, way, hours, seats, signUpUntil } = course;
  const sessions = course.sessions.map(({ startsOn, endsOn, startsAt, endsAt }) => ({
    ...{ startsOn, endsOn, startsAt: startsAt ?? '', endsAt: endsAt ?? '' },
  }));
  return {
    ...{ title, teaches, skill, provider, language, way, hours, seats, signUpUntil, sessions },
    ...{ link: course.link ?? '', place: course.place ?? '', priceNote: course.priceNote ?? '' },
  };
}

export const courseRules = schema<CourseFields>((path) => {
  required(path.title);
  maxLength(path.title, LIMITS.title.max);
  required(path.teaches);
  maxLength(path.teaches, LIMITS.teaches.max);
  required(path.skill);
  required(path.provider);
  maxLength(path.provider, LIMITS.provider.max);
  required(path.place, { when: (field) => field.valueOf(path.way) === 'on-site' });
  maxLength(path.place, LIMITS.place.max);
  required(path.link, { when: (field) => field.valueOf(path.way) !== 'on-site' });
  maxLength(path.link, LIMITS.link.max);
  applyEach(path.sessions, (session) => {
    required(session.startsOn);
    required(session.endsOn, { when: (field) => field.valueOf(path.way) === 'self-paced' });
    required(session.startsAt, { when: (field) => field.valueOf(path.way) !== 'self-paced' });
    required(session.endsAt, { when: (field) => field.valueOf(path.way) !== 'self-paced' });
    validate(session.endsOn, (field) =>
      field.valueOf(path.way) === 'self-paced' && field.value() < field.valueOf(session.startsOn)
        ? { kind: 'offer.times' }
        : null,
    );
    validate(session.endsAt, (field) =>
      field.valueOf(path.way) !== 'self-paced' && field.value() <= field.valueOf(session.startsAt)
        ? { kind: 'offer.times' }
        : null,
    );
  });
  required(path.hours);
  min(path.hours, LIMITS.hours.min);
  min(path.seats, LIMITS.seats.min);
  maxLength(path.priceNote, LIMITS.priceNote.max);
  required(path.signUpUntil);
});

/** As it is sent; a window of one's own pace has no hours, and a day ends as it began. */
export function courseRequest(fields: CourseFields): PlanCourseRequest {
  const { language, way, seats, signUpUntil } = fields;
  const isWindow = way === 'self-paced';
  const sessions = (isWindow ? fields.sessions.slice(0, 1) : fields.sessions).map((session) => ({
    startsOn: session.startsOn,
    endsOn: isWindow ? session.endsOn : session.startsOn,
    startsAt: isWindow ? null : session.startsAt,
    endsAt: isWindow ? null : session.endsAt,
  }));
  return {
    ...{ language, way, seats, signUpUntil, sessions },
    ...{ title: fields.title.trim(), teaches: fields.teaches.trim() },
    ...{ provider: fields.provider.trim(), skill: fields.skill || 'other' },
    link: (way !== 'on-site' && fields.link.trim()) || null,
    place: (way === 'on-site' && fields.place.trim()) || null,
    ...{ hours: fields.hours ?? 0, priceNote: fields.priceNote.trim() || null },
  };
}
