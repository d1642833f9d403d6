import { Injectable } from '@nestjs/common';

import { ForumsService } from '../innovations/forums.service.js';
import { firmKey } from './cast.js';
import { FORUMS, type ForumStory } from './story/innovations.js';
import type { Chapter, Telling } from './telling.js';

/** A programme and its firms are seen at forums and fairs. */
@Injectable()
export class ForumsChapter implements Chapter {
  constructor(private readonly forums: ForumsService) {}

  plan(telling: Telling): void {
    for (const story of FORUMS) this.planForum(telling, story);
  }

  private planForum({ calendar, cast, timetable }: Telling, story: ForumStory): void {
    const { programme, name, country, priority, host, presenter = null } = story;
    const actor = () => cast.person(story.by);
    const programmeId = () => cast.id('programme', programme);
    let forumVisitId = '';
    const ago = calendar.workday(story.on);
    timetable.add(calendar.at(ago, 15), async () => {
      const forum = await this.forums.add(actor(), programmeId(), {
        ...{ name, country, priority, host, presenter },
        ...{ startsOn: calendar.day(ago), endsOn: calendar.day(ago - story.days + 1) },
        enterpriseIds: story.firms.map((firm) => cast.id('enterprise', firmKey(programme, firm))),
      });
      forumVisitId = forum.id;
    });
    for (const { on, contacts, leads = null } of story.readings) {
      const day = calendar.workday(on);
      timetable.add(calendar.at(day, 15), async () => {
        const reading = { readOn: calendar.day(day), contacts, leads };
        await this.forums.read(actor(), { programmeId: programmeId(), forumVisitId }, reading);
      });
    }
  }
}
