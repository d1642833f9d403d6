import { Injectable } from '@nestjs/common';
import { instrumentOf, itemCodes, type PersonActor } from '@verso/domain';

import type { GoalView } from '../growth/development-path.dto.js';
import { DevelopmentPathService } from '../growth/development-path.service.js';
import type { AnswerChange } from '../growth/growth.dto.js';
import type { FirmKey } from '../growth/growth-keys.js';
import type { RecordReadingRequest } from '../growth/goal-measures.dto.js';
import { GoalMeasuresService } from '../growth/goal-measures.service.js';
import { GrowthService } from '../growth/growth.service.js';
import { StartInterviewsService } from '../growth/start-interviews.service.js';
import { firmKey } from './cast.js';
import { type AssessmentStory, type GoalStory, GROWTH, type StepStory } from './story/growth.js';
import type { InterviewStory } from './story/interviews.js';
import type { Chapter, Telling, ToldFirm } from './telling.js';

const UNASKED = {
  ...{ business: null, strengths: null, obstacles: null },
  ...{ ahead: null, means: null, hopes: null },
} as const;

/** Firms tell where they are, assess themselves, agree on goals with their advisors, take the steps to them and measure how far they are. */
@Injectable()
export class GrowthChapter implements Chapter {
  constructor(
    private readonly growth: GrowthService,
    private readonly path: DevelopmentPathService,
    private readonly interviews: StartInterviewsService,
    private readonly measures: GoalMeasuresService,
  ) {}

  plan(telling: Telling): void {
    for (const { programme, firm, assessed, goals = [], interviews = [] } of GROWTH) {
      const told = telling.firms.find(({ key }) => key === firmKey(programme, firm));
      if (!told) throw new Error(`The story has no ${firm} in ${programme}`);
      for (const each of interviews) this.planInterview(telling, told, each);
      for (const each of assessed) this.planAssessment(telling, told, each);
      for (const each of goals) this.planGoal(telling, told, each);
    }
  }

  private planInterview(telling: Telling, told: ToldFirm, { on, answers }: InterviewStory): void {
    const { calendar, cast } = telling;
    this.planAct(telling, told, on, async (key) => {
      const advisor = cast.person(told.advisor);
      const [standing] = await this.interviews.list(advisor, key);
      await this.interviews.record(advisor, key, {
        ...{ ...UNASKED, ...answers, basedOn: standing?.recordedAt ?? null },
        heldOn: standing?.heldOn ?? calendar.day(calendar.workday(on)),
      });
    });
  }

  private planAssessment(telling: Telling, told: ToldFirm, assessment: AssessmentStory): void {
    const who = assessment.by === 'firm' ? told.key : told.advisor;
    this.planAct(telling, told, assessment.on, (key) =>
      this.assess(telling.cast.person(who), key, assessment),
    );
  }

  /** The advisor writes the path down; the firm marks what is done. */
  private planGoal(telling: Telling, told: ToldFirm, goal: GoalStory): void {
    const { calendar, cast } = telling;
    const dayOf = (due: number): string => calendar.day(due);
    this.planAct(telling, told, goal.on, (key) =>
      this.agree(cast.person(told.advisor), key, goal, dayOf),
    );
    for (const step of goal.steps) {
      if (step.done === undefined) continue;
      this.planAct(telling, told, step.done, (key) =>
        this.markDone(cast.person(told.key), key, step),
      );
    }
    for (const [on, value] of goal.measure?.read ?? []) {
      const readOn = calendar.day(calendar.workday(on));
      this.planAct(telling, told, on, (key) =>
        this.read(cast.person(told.key), key, goal.what, { readOn, value }),
      );
    }
    if (goal.reached === undefined) return;
    this.planAct(telling, told, goal.reached, (key) =>
      this.markReached(cast.person(told.advisor), key, goal),
    );
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
    timetable.add(calendar.at(calendar.workday(on), 10), tell, told.key);
  }

  private async agree(
    actor: PersonActor,
    key: FirmKey,
    { what, theme, steps, measure }: GoalStory,
    dayOf: (due: number) => string,
  ): Promise<void> {
    const agreed = { what, theme, measure: measure ?? null };
    const { id: goalId } = goalOf(await this.path.addGoal(actor, key, agreed), what);
    for (const { due, expert = null, ...step } of steps) {
      const request = { what: step.what, owner: step.owner, expert, dueOn: dayOf(due) };
      await this.path.addStep(actor, { ...key, goalId }, request);
    }
  }

  private async read(
    actor: PersonActor,
    key: FirmKey,
    what: string,
    reading: RecordReadingRequest,
  ): Promise<void> {
    const { id: goalId } = goalOf(await this.path.list(actor, key), what);
    await this.measures.record(actor, { ...key, goalId }, reading);
  }

  private async markDone(actor: PersonActor, key: FirmKey, { what }: StepStory): Promise<void> {
    const goals = await this.path.list(actor, key);
    const step = goals.flatMap(({ steps }) => steps).find((one) => one.what === what);
    if (!step) throw new Error(`The story has no step “${what}”`);
    const { id: stepId, version: basedOn } = step;
    await this.path.markStep(actor, { ...key, stepId }, { state: 'done', basedOn });
  }

  private async markReached(actor: PersonActor, key: FirmKey, { what }: GoalStory): Promise<void> {
    const { id: goalId, version: basedOn } = goalOf(await this.path.list(actor, key), what);
    const request = { state: 'reached', reason: null, basedOn } as const;
    await this.path.markGoal(actor, { ...key, goalId }, request);
  }

  private async assess(actor: PersonActor, key: FirmKey, told: AssessmentStory): Promise<void> {
    const { id: sheetId } = await this.growth.start(actor, key, told);
    await this.growth.save(actor, { ...key, sheetId }, answersOf(told));
    if (!told.isOpen) await this.growth.finish(actor, { ...key, sheetId });
  }
}

function goalOf(goals: readonly GoalView[], what: string): GoalView {
  const goal = goals.find((one) => one.what === what);
  if (!goal) throw new Error(`The story has no goal “${what}”`);
  return goal;
}

function answersOf({ instrument, answers }: AssessmentStory): AnswerChange[] {
  const given = [...answers.replaceAll(' ', '')];
  return itemCodes(instrumentOf(instrument)).flatMap((item, index) => {
    const answer = given[index] ?? '-';
    return answer === '-' ? [] : [{ item, value: Number(answer) }];
  });
}
