import { Injectable } from '@nestjs/common';

import { CourseSignUpsService } from '../training/course-sign-ups.service.js';
import type { CourseFields } from '../training/courses.dto.js';
import { CoursesService } from '../training/courses.service.js';
import { firmKey } from './cast.js';
import type { StoryCalendar } from './story-calendar.js';
import { COURSES, type OfferedCourse } from './story/courses.js';
import type { Chapter, Telling, ToldFirm } from './telling.js';

/** The programme offers courses, and people of firms sign up until one is full. */
@Injectable()
export class CoursesChapter implements Chapter {
  constructor(
    private readonly courses: CoursesService,
    private readonly signUps: CourseSignUpsService,
  ) {}

  plan(telling: Telling): void {
    const { calendar, timetable } = telling;
    for (const course of COURSES) {
      const firms = course.firms.map((firm) => {
        const told = telling.firms.find(({ key }) => key === firmKey(course.programme, firm));
        if (!told) throw new Error(`The story has no ${firm} in ${course.programme}`);
        return told;
      });
      timetable.add(calendar.at(calendar.workday(course.opens), 15), () =>
        this.offer(telling, course, firms),
      );
    }
  }

  private async offer(
    { calendar, cast }: Telling,
    course: OfferedCourse,
    firms: readonly ToldFirm[],
  ): Promise<void> {
    const advisor = cast.person(firms[0]?.advisor ?? '');
    const programmeId = cast.id('programme', course.programme);
    const { before = course.on } = course;
    const planned = fieldsOf({ ...course, on: before }, calendar);
    const { id: courseId, version } = await this.courses.plan(advisor, programmeId, planned);
    if (before !== course.on) {
      const changed = { ...fieldsOf(course, calendar), basedOn: version };
      await this.courses.change(advisor, { programmeId, courseId }, changed);
    }
    await this.courses.move(advisor, { programmeId, courseId }, { state: 'open', reason: null });
    for (const { key } of firms) {
      const firm = { programmeId, enterpriseId: cast.id('enterprise', key) };
      const contactId = cast.id('contact', key);
      await this.signUps.signUp(advisor, firm, { courseId, contactId });
    }
  }
}

/** A course at one's own pace has a window between its two days; others meet on each. */
function fieldsOf(course: OfferedCourse, calendar: StoryCalendar): CourseFields {
  const { title, teaches, skill, provider, way, place, link, hours, seats, priceNote } = course;
  const days = course.on.map((ago) => calendar.day(calendar.workday(ago)));
  const [first = '', last = first] = days;
  const hoursOfDay = { startsAt: course.from, endsAt: course.to };
  const sessions =
    way === 'self-paced'
      ? [{ startsOn: first, endsOn: last, ...hoursOfDay }]
      : days.map((day) => ({ startsOn: day, endsOn: day, ...hoursOfDay }));
  return {
    ...{ title, teaches, skill, provider, language: 'fi', way, place, link },
    ...{ sessions, hours, seats, priceNote, signUpUntil: way === 'self-paced' ? last : first },
  };
}
