import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@verso/domain';

import { PeopleService } from '../accounts/people.service.js';
import { PartnersService } from '../programmes/partners.service.js';
import { ProgrammesService } from '../programmes/programmes.service.js';
import { SetUpService } from '../programmes/set-up.service.js';
import { templateOf } from '../programmes/templates/templates.js';
import { Installation } from './installation.js';
import { ORGANISATIONS, STAFF } from './story/people.js';
import { PROGRAMMES } from './story/programmes.js';
import type { OrganisationStory, ProgrammeStory, StaffStory } from './story/story.js';
import { StoryPost } from './story-post.js';
import type { Chapter, Telling } from './telling.js';

/** The administrator sets programmes up, with their partners and staff; managers set targets. */
@Injectable()
export class ProgrammesChapter implements Chapter {
  constructor(
    private readonly installation: Installation,
    private readonly people: PeopleService,
    private readonly programmes: ProgrammesService,
    private readonly setting: SetUpService,
    private readonly partners: PartnersService,
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
      networkId: null,
    });
  }

  private async setUpOne(telling: Telling, programme: ProgrammeStory): Promise<void> {
    const { cast, calendar } = telling;
    const { key, code, label, regionCode, budgetCents } = programme;
    const administrator = cast.person('outi');
    const { id } = await this.setting.create(administrator, {
      ...{ code, label, regionCode, budgetCents, template: 'growth-network' },
      startsOn: calendar.day(programme.began),
      endsOn: calendar.day(-programme.endsIn),
    });
    cast.name('programme', key, id);
    await this.decide(administrator, id, programme);
    const { partners } = await this.programmes.get(administrator, id);
    for (const { organisationId, name } of partners) {
      cast.name('organisation', keyOf(name), organisationId);
    }
    for (const person of STAFF.filter(({ programmes }) => programmes.includes(key))) {
      await this.employ(telling, person, id);
    }
    await this.post.deliverMails();
  }

  private async decide(actor: PersonActor, id: string, programme: ProgrammeStory): Promise<void> {
    const { regionCode, areas, priorities, funder } = programme;
    await this.setting.setArea(actor, id, {
      eligibleAreas: [regionCode, ...areas],
      priorities: [...priorities],
    });
    await this.partners.setPartners(actor, id, {
      partners: programme.partners.map(({ organisation, share, contact }, nth) => {
        const isLead = nth === 0;
        return { ...organisationOf(organisation), isLead, share, contacts: [contact] };
      }),
    });
    const { share, decisionNumber } = funder;
    const { line } = templateOf('growth-network');
    const funders = [{ ...organisationOf(funder.organisation), share, decisionNumber }];
    await this.partners.setFunding(actor, id, { fund: 'erdf', line, funders });
  }

  private async employ({ cast }: Telling, person: StaffStory, programmeId: string): Promise<void> {
    const { key, name, email, language, role } = person;
    const request = { name, email, language, role, programmeId };
    const { personId } = await this.people.invite(cast.person('outi'), request);
    cast.enter(key, personId, { role, programmeId, enterpriseId: null, networkId: null });
  }

  private async aim({ cast, calendar }: Telling, programme: ProgrammeStory): Promise<void> {
    const dueOn = calendar.day(-programme.endsIn);
    const targets = programme.targets.map(({ kpi, partner, target }) => {
      const organisationId = partner === undefined ? null : cast.id('organisation', partner);
      return { kpi, organisationId, target, dueOn };
    });
    const manager = cast.person(programme.manager);
    await this.programmes.setTargets(manager, cast.id('programme', programme.key), { targets });
  }
}

const keyOf = (name: string): string => ORGANISATIONS.find((one) => one.name === name)?.key ?? name;

function organisationOf(key: string): Pick<OrganisationStory, 'name' | 'kind'> {
  const organisation = ORGANISATIONS.find((one) => one.key === key);
  if (!organisation) throw new Error(`The story has no organisation ${key}`);
  return { name: organisation.name, kind: organisation.kind };
}
