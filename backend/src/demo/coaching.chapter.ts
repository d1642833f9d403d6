import { Injectable } from '@nestjs/common';

import { CoachingService } from '../coaching/coaching.service.js';
import { CoordinatorsService } from '../networks/coordinators.service.js';
import { PracticesService } from '../coaching/practices.service.js';
import {
  COACHED_PROGRAMME as PROGRAMME,
  COACHING,
  type CoachingStory,
  PRACTICES,
  type PracticeStory,
} from './story/coaching.js';
import type { Chapter, Telling } from './telling.js';

/** Those who coordinate groups share what works, and are coached. */
@Injectable()
export class CoachingChapter implements Chapter {
  constructor(
    private readonly practices: PracticesService,
    private readonly coaching: CoachingService,
    private readonly coordinators: CoordinatorsService,
  ) {}

  plan(telling: Telling): void {
    for (const story of PRACTICES) this.planPractice(telling, story);
    for (const story of COACHING) this.planCoaching(telling, story);
  }

  private planPractice({ calendar, cast, timetable }: Telling, story: PracticeStory): void {
    const { by, topic, title, did, worksWhen, takenBack } = story;
    const programmeId = () => cast.id('programme', PROGRAMME);
    let practiceId = '';
    const key = () => ({ programmeId: programmeId(), practiceId });
    timetable.add(calendar.at(calendar.workday(story.on), 16), async () => {
      const fields = { topic, title, did, worksWhen };
      practiceId = (await this.practices.share(cast.person(by), programmeId(), fields)).id;
    });
    for (const trial of story.trials) {
      const ago = calendar.workday(trial.on);
      timetable.add(calendar.at(ago, 16), async () => {
        const { outcome, words } = trial;
        const networkId = cast.id('network', trial.network);
        const told = { networkId, outcome, words, triedOn: calendar.day(ago) };
        await this.practices.tell(cast.person(trial.by), key(), told);
      });
    }
    if (!takenBack) return;
    timetable.add(calendar.at(calendar.workday(takenBack.on), 16), async () => {
      await this.practices.takeBack(cast.person(by), key(), takenBack.reason);
    });
  }

  private planCoaching({ calendar, cast, timetable }: Telling, story: CoachingStory): void {
    const { by, talked, agreed = null, next, isPrivate = false, takenBack } = story;
    const key = () => ({
      programmeId: cast.id('programme', PROGRAMME),
      networkId: cast.id('network', story.network),
    });
    const ago = calendar.workday(story.on);
    let coachingNoteId = '';
    timetable.add(calendar.at(ago, 17), async () => {
      const nextOn = next === undefined ? null : calendar.day(ago - next);
      const actor = cast.person(by);
      const { items } = story.isOwn ? { items: [] } : await this.coordinators.list(actor, key());
      const coordinatorId = items.find(({ until }) => until === null)?.id ?? null;
      const said = { talked, agreed, nextOn, isShared: !isPrivate };
      const note = { metOn: calendar.day(ago), coordinatorId, ...said };
      const notes = await this.coaching.add(actor, key(), note);
      coachingNoteId = notes.find((one) => one.talked === talked)?.id ?? '';
    });
    if (!takenBack) return;
    timetable.add(calendar.at(calendar.workday(takenBack.on), 17), async () => {
      await this.coaching.takeBack(cast.person(by), { ...key(), coachingNoteId }, takenBack.reason);
    });
  }
}
