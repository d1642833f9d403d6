import { Injectable } from '@nestjs/common';

import { PeopleService } from '../accounts/people.service.js';
import { CoordinatorsService } from '../networks/coordinators.service.js';
import { MembersService } from '../networks/members.service.js';
import { NetworksService } from '../networks/networks.service.js';
import type { Joining } from './firm-course.js';
import { GrowthChapter } from './growth.chapter.js';
import { MeetingsChapter } from './meetings.chapter.js';
import { StoryPost } from './story-post.js';
import { COORDINATORS } from './story/coordinators.js';
import { NETWORKS } from './story/programmes.js';
import type { CoordinatorStory, NetworkStory } from './story/story.js';
import { SupportChapter } from './support.chapter.js';
import type { Chapter, Telling, ToldFirm } from './telling.js';

/** Core groups are founded; firms join them, meet, receive support, assess themselves, and some leave. */
@Injectable()
export class NetworksChapter implements Chapter {
  constructor(
    private readonly networks: NetworksService,
    private readonly members: MembersService,
    private readonly coordinators: CoordinatorsService,
    private readonly people: PeopleService,
    private readonly post: StoryPost,
    private readonly meetings: MeetingsChapter,
    private readonly support: SupportChapter,
    private readonly growth: GrowthChapter,
  ) {}

  plan(telling: Telling): void {
    const { calendar, timetable, firms } = telling;
    for (const network of NETWORKS) {
      timetable.add(calendar.at(calendar.workday(network.began), 8), () =>
        this.found(telling, network),
      );
    }
    for (const coordinator of COORDINATORS) {
      timetable.add(calendar.at(calendar.workday(coordinator.began), 10), () =>
        this.entrust(telling, coordinator),
      );
    }
    for (const told of firms) {
      for (const joining of told.course.joinings) {
        timetable.add(
          calendar.at(calendar.workday(joining.joined), 11),
          () => this.join(telling, told, joining),
          told.key,
        );
        if (joining.left === undefined) continue;
        timetable.add(
          calendar.at(calendar.workday(joining.left), 15),
          () => this.leave(telling, told, joining),
          told.key,
        );
      }
    }
    this.meetings.plan(telling);
    this.support.plan(telling);
    this.growth.plan(telling);
  }

  private async found({ cast, calendar }: Telling, network: NetworkStory): Promise<void> {
    const programmeId = cast.id('programme', network.programme);
    const id = await this.networks.create(cast.person(network.by), programmeId, {
      kind: 'core-group',
      name: network.name,
      municipalityCode: network.municipality,
      startsOn: calendar.day(calendar.workday(network.began)),
    });
    cast.name('network', network.key, id);
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

  private async join({ cast }: Telling, told: ToldFirm, { network }: Joining): Promise<void> {
    const path = {
      programmeId: cast.id('programme', told.programme),
      networkId: cast.id('network', network),
    };
    const enterpriseIds = [cast.id('enterprise', told.key)];
    await this.members.join(cast.person(told.advisor), path, { enterpriseIds });
  }

  private async leave({ cast }: Telling, told: ToldFirm, { network }: Joining): Promise<void> {
    const advisor = cast.person(told.advisor);
    const programmeId = cast.id('programme', told.programme);
    const networkId = cast.id('network', network);
    const { members } = await this.networks.view(advisor, programmeId, networkId);
    const member = members.find(
      ({ enterpriseId }) => enterpriseId === cast.id('enterprise', told.key),
    );
    if (!member?.memberId) throw new Error(`${told.key} is no member of ${network}`);
    const { memberId } = member;
    await this.members.leave(advisor, { programmeId, networkId }, { memberId });
  }
}
