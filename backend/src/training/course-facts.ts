import { courseFault, courseSpan } from '@verso/domain';

import { AppError } from '../platform/errors/app-error.js';
import type { Course } from './course.entity.js';
import type { CourseFields } from './courses.dto.js';

/** As it is kept: what does not fit together is refused, and sessions stand in their order. */
export function factsOf(request: CourseFields) {
  const fault = courseFault(request);
  if (fault) throw AppError.invalidField(fault.path, fault.code);
  const sessions = datesOf(request).sort((one, other) =>
    JSON.stringify(one) < JSON.stringify(other) ? -1 : 1,
  );
  const { title, teaches, skill, provider, language, way, link, place } = request;
  const { hours, seats, priceNote, signUpUntil } = request;
  return {
    ...{ title, teaches, skill, provider, language, way, link, place, sessions },
    ...{ ...courseSpan(sessions), hours: Math.round(hours * 100) / 100 },
    ...{ seats, priceNote, signUpUntil },
  };
}

/** Dates with their parts in one order, to be compared. */
export const datesOf = ({ sessions }: Pick<Course, 'sessions'>) =>
  sessions.map(({ startsOn, startsAt, endsOn, endsAt }) => ({
    ...{ startsOn, startsAt, endsOn, endsAt },
  }));
