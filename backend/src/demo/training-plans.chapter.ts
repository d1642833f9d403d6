import { Injectable } from '@nestjs/common';

import type { FirmKey } from '../sign-ups/sign-up-keys.js';
import { CoursesService } from '../training/courses.service.js';
import { TrainingPlanService } from '../training/training-plan.service.js';
import { firmKey } from './cast.js';
import { type PlanStory, TRAINING_PLANS } from './story/training-plans.js';
import type { Chapter, Telling, ToldFirm } from './telling.js';

const EVERY_COURSE = { limit: 50 } as const;

/** People of a few firms plan what to learn, and their advisors suggest more. */
@Injectable()
export class TrainingPlansChapter implements Chapter {
  constructor(
    private readonly plans: TrainingPlanService,
    private readonly courses: CoursesService,
  ) {}

  plan(telling: Telling): void {
    for (const item of TRAINING_PLANS) {
      const told = telling.firms.find(({ key }) => key === firmKey(item.programme, item.firm));
      if (!told) throw new Error(`The story has no ${item.firm} in ${item.programme}`);
      this.planAct(telling, told, item.on, (key) => this.add(telling, told, item, key));
      const { moved } = item;
      if (!moved) continue;
      this.planAct(telling, told, moved.on, (key) => this.move(telling, told, item, key));
    }
  }

  private planAct(
    { calendar, timetable, cast }: Telling,
    told: ToldFirm,
    on: number,
    act: (key: FirmKey) => Promise<void>,
  ): void {
    const tell = (): Promise<void> => {
      const programmeId = cast.id('programme', told.programme);
      return act({ programmeId, enterpriseId: cast.id('enterprise', told.key) });
    };
    timetable.add(calendar.at(calendar.workday(on), 17), tell, told.key);
  }

  private async add(
    { calendar, cast }: Telling,
    told: ToldFirm,
    { by, what, why, skill, due, course }: PlanStory,
    key: FirmKey,
  ): Promise<void> {
    const who = cast.person(by === 'firm' ? told.key : told.advisor);
    const advisor = cast.person(told.advisor);
    const { items } = await this.courses.list(advisor, key.programmeId, EVERY_COURSE);
    const courseId = items.find(({ title }) => title === course)?.id ?? null;
    if (course !== undefined && courseId === null) {
      throw new Error(`The story has no course “${course}”`);
    }
    await this.plans.add(who, key, {
      ...{ contactId: cast.id('contact', told.key), what, why, skill },
      ...{ dueOn: calendar.day(due), courseId },
    });
  }

  private async move(
    { calendar, cast }: Telling,
    told: ToldFirm,
    { what, moved }: PlanStory,
    key: FirmKey,
  ): Promise<void> {
    const items = await this.plans.list(cast.person(told.advisor), key);
    const item = items.find((one) => one.what === what);
    if (!item || !moved) throw new Error(`The story has no plan “${what}”`);
    const { to: state, reason = null, completed } = moved;
    const doneOn = state === 'done' ? calendar.day(calendar.workday(moved.on)) : null;
    const completionId = item.since.find(({ title }) => title === completed)?.id ?? null;
    const request = { state, doneOn, completionId, reason, basedOn: item.version };
    await this.plans.move(cast.person(told.key), { ...key, planItemId: item.id }, request);
  }
}
