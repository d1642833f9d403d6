import { Injectable } from '@nestjs/common';

import { PeopleService } from '../accounts/people.service.js';
import { CoordinatorsService } from '../networks/coordinators.service.js';
import { ChartersChapter } from './charters.chapter.js';
import { CoachingChapter } from './coaching.chapter.js';
import { LinksChapter } from './links.chapter.js';
import { StoryPost } from './story-post.js';
import { COORDINATORS } from './story/coordinators.js';
import type { CoordinatorStory } from './story/story.js';
import type { Chapter, Telling } from './telling.js';

/** Groups agree on what they are, and are given to somebody from outside, who looks after them from then on. */
@Injectable()
export class CoordinatorsChapter implements Chapter {
  constructor(
    private readonly coordinators: CoordinatorsService,
    private readonly people: PeopleService,
    private readonly post: StoryPost,
    private readonly charters: ChartersChapter,
    private readonly coaching: CoachingChapter,
    private readonly links: LinksChapter,
  ) {}

  plan(telling: Telling): void {
    const { calendar, timetable } = telling;
    for (const coordinator of COORDINATORS) {
      timetable.add(calendar.at(calendar.workday(coordinator.began), 10), () =>
        this.entrust(telling, coordinator),
      );
    }
    this.charters.plan(telling);
    this.coaching.plan(telling);
    this.links.plan(telling);
  }

  private async entrust({ cast }: Telling, coordinator: CoordinatorStory): Promise<void> {
    const { key, name, email, language, networks, by } = coordinator;
    const programmeId = cast.id('programme', coordinator.programme);
    for (const network of networks) {
      const path = { programmeId, networkId: cast.id('network', network) };
      await this.coordinators.give(cast.person(by), path, { name, email, language });
    }
    await this.post.deliverMails();
    const found = await this.people.list(cast.person('outi'), { search: email });
    const [person] = (JSON.parse(found) as { items: { id: string }[] }).items;
    if (!person) throw new Error(`${name} has no account`);
    for (const network of networks) {
      cast.enter(key, person.id, {
        ...{ role: 'coordinator', programmeId, enterpriseId: null },
        networkId: cast.id('network', network),
      });
    }
  }
}
