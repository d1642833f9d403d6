import { Injectable } from '@nestjs/common';

import { ProspectsService } from '../prospects/prospects.service.js';
import { SavedFiltersChapter } from './saved-filters.chapter.js';
import { type ProspectStory, PROSPECTS } from './story/prospects.js';
import type { Chapter, Telling } from './telling.js';

/** Advisors note down firms from the register, ask them whether they would come, and keep filters of their own. */
@Injectable()
export class ProspectsChapter implements Chapter {
  constructor(
    private readonly prospects: ProspectsService,
    private readonly filters: SavedFiltersChapter,
  ) {}

  plan(telling: Telling): void {
    this.filters.plan(telling);
    for (const prospect of PROSPECTS) this.planProspect(telling, prospect);
  }

  private planProspect({ calendar, cast, timetable }: Telling, story: ProspectStory): void {
    const programmeId = () => cast.id('programme', story.programme);
    const advisor = () => cast.person(story.advisor);
    let prospectId = '';
    const keep = async (): Promise<void> => {
      const kept = await this.prospects.keep(advisor(), programmeId(), story.businessId);
      prospectId = kept.id;
    };
    timetable.add(calendar.at(calendar.workday(story.on), 9), keep, story.businessId);
    for (const { on, askAgainIn, ...contact } of story.contacts) {
      const day = calendar.workday(on);
      const askAgainOn = askAgainIn === undefined ? null : calendar.day(-askAgainIn);
      const request = { ...contact, happenedOn: calendar.day(day), askAgainOn };
      const tell = async (): Promise<void> => {
        const key = { programmeId: programmeId(), prospectId };
        await this.prospects.noteContact(advisor(), key, request);
      };
      timetable.add(calendar.at(day, 10), tell, story.businessId);
    }
  }
}
