import { Injectable } from '@nestjs/common';

import { TrainingService } from '../training/training.service.js';
import { firmKey } from './cast.js';
import { CoursesChapter } from './courses.chapter.js';
import { GatheringsChapter } from './gatherings.chapter.js';
import { type CourseStory, TRAINING } from './story/training.js';
import type { Chapter, Telling, ToldFirm } from './telling.js';
import { TrainingPlansChapter } from './training-plans.chapter.js';

/** People of a few firms plan and complete training, with the programme and elsewhere, and are offered more; firms meet. */
@Injectable()
export class TrainingChapter implements Chapter {
  constructor(
    private readonly training: TrainingService,
    private readonly courses: CoursesChapter,
    private readonly gatherings: GatheringsChapter,
    private readonly plans: TrainingPlansChapter,
  ) {}

  plan(telling: Telling): void {
    for (const course of TRAINING) {
      for (const firm of course.firms) {
        const told = telling.firms.find(({ key }) => key === firmKey(course.programme, firm));
        if (!told) throw new Error(`The story has no ${firm} in ${course.programme}`);
        this.planCompletion(telling, told, course);
      }
    }
    this.courses.plan(telling);
    this.plans.plan(telling);
    this.gatherings.plan(telling);
  }

  private planCompletion(
    { calendar, cast, timetable }: Telling,
    told: ToldFirm,
    course: CourseStory,
  ) {
    const { title, organiser, skill, hours, evidence } = course;
    const on = calendar.workday(course.on);
    timetable.add(
      calendar.at(on, 16),
      async () => {
        const programmeId = cast.id('programme', told.programme);
        const enterpriseId = cast.id('enterprise', told.key);
        const completed = { title, organiser, skill, hours, evidence };
        await this.training.record(
          cast.person(told.advisor),
          { programmeId, enterpriseId },
          {
            ...completed,
            ...{ contactId: cast.id('contact', told.key), completedOn: calendar.day(on) },
          },
        );
      },
      told.key,
    );
  }
}
