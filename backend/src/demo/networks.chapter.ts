import { Injectable } from '@nestjs/common';

import { MembersService } from '../networks/members.service.js';
import { NetworksService } from '../networks/networks.service.js';
import { CoordinatorsChapter } from './coordinators.chapter.js';
import type { Joining } from './firm-course.js';
import { GrowthChapter } from './growth.chapter.js';
import { MeetingsChapter } from './meetings.chapter.js';
import { NETWORKS } from './story/programmes.js';
import type { NetworkStory } from './story/story.js';
import { SupportChapter } from './support.chapter.js';
import type { Chapter, Telling, ToldFirm } from './telling.js';

/** Core groups are founded; firms join them, meet, receive support, assess themselves, and some leave. */
@Injectable()
export class NetworksChapter implements Chapter {
  constructor(
    private readonly networks: NetworksService,
    private readonly members: MembersService,
    private readonly coordinators: CoordinatorsChapter,
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
    this.coordinators.plan(telling);
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
