import { Injectable } from '@nestjs/common';

import { FirstOrdersService } from '../innovations/first-orders.service.js';
import { InnovationsService } from '../innovations/innovations.service.js';
import { firmKey } from './cast.js';
import { ChallengesChapter } from './challenges.chapter.js';
import { ForumsChapter } from './forums.chapter.js';
import {
  FIRST_ORDERS,
  type FirstOrderStory,
  type InnovationStepStory,
  INNOVATIONS,
  type InnovationStory,
} from './story/innovations.js';
import type { ProgrammeKey } from './story/story.js';
import type { Chapter, Telling, ToldFirm } from './telling.js';

/** Firms bring about something new, win orders through their groups, and tell what makes it hard. */
@Injectable()
export class InnovationsChapter implements Chapter {
  constructor(
    private readonly innovations: InnovationsService,
    private readonly orders: FirstOrdersService,
    private readonly forums: ForumsChapter,
    private readonly challenges: ChallengesChapter,
  ) {}

  plan(telling: Telling): void {
    this.forums.plan(telling);
    this.challenges.plan(telling);
    for (const story of INNOVATIONS) {
      for (const step of story.steps) this.planStep(telling, story, step);
    }
    for (const story of FIRST_ORDERS) this.planOrder(telling, story);
  }

  private planStep(telling: Telling, story: InnovationStory, step: InnovationStepStory): void {
    const { told, actor, key } = whose(telling, story, step.by);
    const { calendar, timetable } = telling;
    const find = async () =>
      (await this.innovations.list(actor(), key())).find(({ name }) => name === story.name);
    const ago = calendar.workday(step.on);
    const tell = async (): Promise<void> => {
      const fields = { ...fieldsOf(step), happenedOn: calendar.day(ago) };
      const known = await find();
      const { name, kind, sdgs } = story;
      if (known) await this.innovations.add(actor(), { ...key(), innovationId: known.id }, fields);
      else await this.innovations.begin(actor(), key(), { ...fields, name, kind, sdgs: [...sdgs] });
    };
    timetable.add(calendar.at(ago, 13), tell, told.key);
    const { takenBack } = step;
    if (!takenBack) return;
    const takeBack = async (): Promise<void> => {
      const known = await find();
      const found = known?.steps.find((one) => one.stage === step.stage);
      if (!known || !found) throw new Error(`The story has not told of ${story.name} yet`);
      const stepKey = { ...key(), innovationId: known.id, innovationStepId: found.id };
      await this.innovations.takeBack(actor(), stepKey, takenBack.reason);
    };
    timetable.add(calendar.at(calendar.workday(takenBack.on), 13), takeBack, told.key);
  }

  private planOrder(telling: Telling, story: FirstOrderStory): void {
    const { told, actor, key } = whose(telling, story, story.by);
    const { calendar, timetable } = telling;
    const { ecosystem = null, customer, contact, cents = null, note = null, takenBack } = story;
    const ago = calendar.workday(story.on);
    let firstOrderId = '';
    const tell = async (): Promise<void> => {
      const [group] = ecosystem === null ? await this.orders.listGroups(actor(), key()) : [];
      const orders = await this.orders.add(actor(), key(), {
        ...{ networkId: group?.id ?? null, ecosystem: group ? null : (ecosystem ?? 'Oma kylä') },
        ...{ customer, orderedOn: calendar.day(ago), valueCents: cents, note },
        firstContactOn: contact === undefined ? null : calendar.day(calendar.workday(contact)),
      });
      firstOrderId = orders.at(-1)?.id ?? '';
    };
    timetable.add(calendar.at(ago, 14), tell, told.key);
    if (!takenBack) return;
    const takeBack = async (): Promise<void> => {
      await this.orders.takeBack(actor(), { ...key(), firstOrderId }, takenBack.reason);
    };
    timetable.add(calendar.at(calendar.workday(takenBack.on), 13), takeBack, told.key);
  }
}

const fieldsOf = (step: InnovationStepStory) => ({
  ...{ stage: step.stage, evidence: step.evidence ?? null, link: step.link ?? null },
  ...{ dueToSupport: step.due ?? null, droppedReason: step.reason ?? null },
  ...{ climate: step.climate ?? null, climateWords: step.climateWords ?? null },
});

/** The firm as it was told of, who acts, and where. */
function whose(
  { cast, firms }: Telling,
  { programme, firm }: { readonly programme: ProgrammeKey; readonly firm: string },
  by?: 'firm',
) {
  const told: ToldFirm | undefined = firms.find(({ key }) => key === firmKey(programme, firm));
  if (!told) throw new Error(`The story has no ${firm} in ${programme}`);
  return {
    told,
    actor: () => cast.person(by === 'firm' ? told.key : told.advisor),
    key: () => ({
      programmeId: cast.id('programme', told.programme),
      enterpriseId: cast.id('enterprise', told.key),
    }),
  };
}
