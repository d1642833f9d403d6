import { Injectable } from '@nestjs/common';

import { PeopleService } from '../accounts/people.service.js';
import { ProgrammesService } from '../programmes/programmes.service.js';
import { Installation } from './installation.js';
import { SetUpRepository } from './set-up.repository.js';
import { ORGANISATIONS, STAFF } from './story/people.js';
import { PROGRAMMES } from './story/programmes.js';
import type { ProgrammeStory, StaffStory } from './story/story.js';
import { StoryPost } from './story-post.js';
import type { Chapter, Telling } from './telling.js';

/** The administrator sets programmes up, with their partners and staff; managers set targets. */
@Injectable()
export class ProgrammesChapter implements Chapter {
  constructor(
    private readonly installation: Installation,
    private readonly people: PeopleService,
    private readonly programmes: ProgrammesService,
    private readonly setUp: SetUpRepository,
    private readonly post: StoryPost,
  ) {}

  plan(telling: Telling): void {
    const { calendar, timetable } = telling;
    const first = Math.max(...PROGRAMMES.map(({ began }) => began)) + 10;
    timetable.add(calendar.at(first, 8), () => this.begin(telling));
    for (const programme of PROGRAMMES) {
      timetable.add(calendar.at(programme.began + 6, 9), () => this.setUpOne(telling, programme));
      timetable.add(calendar.at(programme.began - 12, 14), () => this.aim(telling, programme));
    }
  }

  private async begin({ cast }: Telling): Promise<void> {
    const administrator = STAFF.find(({ role }) => role === 'administrator');
    if (!administrator) throw new Error('The story has no administrator');
    const personId = await this.installation.firstAdministrator(administrator);
    cast.enter(administrator.key, personId, {
      role: 'administrator',
      programmeId: null,
      enterpriseId: null,
    });
    for (const organisation of ORGANISATIONS) {
      const id = await this.setUp.addOrganisation(cast.person(administrator.key), organisation);
      cast.name('organisation', organisation.key, id);
    }
  }

  private async setUpOne(telling: Telling, programme: ProgrammeStory): Promise<void> {
    const { cast, calendar } = telling;
    const { key, code, label, regionCode, budgetCents } = programme;
    const administrator = cast.person('outi');
    const { id } = await this.programmes.create(administrator, {
      ...{ code, label, regionCode, budgetCents },
      startsOn: calendar.day(programme.began),
      endsOn: calendar.day(-programme.endsIn),
    });
    cast.name('programme', key, id);
    for (const { organisation, role } of programme.partners) {
      const organisationId = cast.id('organisation', organisation);
      await this.setUp.addPartner(administrator, { programmeId: id, organisationId, role });
    }
    for (const person of STAFF.filter(({ programmes }) => programmes.includes(key))) {
      await this.employ(telling, person, id);
    }
    await this.post.deliverMails();
  }

  private async employ({ cast }: Telling, person: StaffStory, programmeId: string): Promise<void> {
    const { key, name, email, language, role } = person;
    const request = { name, email, language, role, programmeId };
    const { personId } = await this.people.invite(cast.person('outi'), request);
    cast.enter(key, personId, { role, programmeId, enterpriseId: null });
  }

  private async aim({ cast, calendar }: Telling, programme: ProgrammeStory): Promise<void> {
    const dueOn = calendar.day(-programme.endsIn);
    const targets = programme.targets.map(({ kpi, target }) => ({ kpi, target, dueOn }));
    const manager = cast.person(programme.manager);
    await this.programmes.setTargets(manager, cast.id('programme', programme.key), { targets });
  }
}
