import { Injectable } from '@nestjs/common';

import { ConsortiaService } from '../research/consortia.service.js';
import { ConsortiumMembersService } from '../research/consortium-members.service.js';
import { ResearchPartnersService } from '../research/research-partners.service.js';
import { firmKey } from './cast.js';
import { CONSORTIA, type ConsortiumStory } from './story/consortia.js';
import type { Chapter, Telling } from './telling.js';

/** Where a consortium of the story is kept, once it has begun. */
type KeyOf = () => { programmeId: string; consortiumId: string };

/** Research and firms plan joint projects. */
@Injectable()
export class ConsortiaChapter implements Chapter {
  constructor(
    private readonly consortia: ConsortiaService,
    private readonly members: ConsortiumMembersService,
    private readonly partners: ResearchPartnersService,
  ) {}

  plan(telling: Telling): void {
    for (const story of CONSORTIA) this.planConsortium(telling, story);
  }

  private planConsortium(telling: Telling, story: ConsortiumStory): void {
    const { calendar, cast, timetable } = telling;
    const ago = calendar.workday(story.on);
    const programmeId = () => cast.id('programme', story.programme);
    let consortiumId = '';
    const key: KeyOf = () => ({ programmeId: programmeId(), consortiumId });
    const { name, about, call = null, funder = null, applied = null, callDue } = story;
    timetable.add(calendar.at(ago, 9), async () => {
      const begun = await this.consortia.begin(cast.person(story.by), programmeId(), {
        ...{ name, about, call, funder, appliedCents: applied, happenedOn: calendar.day(ago) },
        callDueOn: callDue === undefined ? null : calendar.day(callDue),
      });
      consortiumId = begun.id;
    });
    for (const step of story.steps) this.planStep(telling, story, step, key);
    for (const member of story.members) this.planMember(telling, story, member, key);
  }

  private planStep(
    { calendar, cast, timetable }: Telling,
    { by }: ConsortiumStory,
    { on, state, granted, words, takenBack }: ConsortiumStory['steps'][number],
    key: KeyOf,
  ): void {
    const ago = calendar.workday(on);
    timetable.add(calendar.at(ago, 14), async () => {
      const step = {
        state,
        happenedOn: calendar.day(ago),
        grantedCents: granted ?? null,
        words: words ?? null,
      };
      const { steps } = await this.consortia.addStep(cast.person(by), key(), step);
      const id = steps.findLast(({ takenBackAt }) => takenBackAt === null)?.id ?? '';
      if (takenBack) await this.consortia.takeStepBack(cast.person(by), key(), id, takenBack);
    });
  }

  private planMember(
    { calendar, cast, timetable, firms }: Telling,
    { by, programme }: ConsortiumStory,
    { on, until, isLead = false, partner, firm }: ConsortiumStory['members'][number],
    key: KeyOf,
  ): void {
    const ago = calendar.workday(on);
    const told = firms.find((one) => firm !== undefined && one.key === firmKey(programme, firm));
    let memberId = '';
    timetable.add(calendar.at(ago, 15), async () => {
      const { programmeId } = key();
      const known = await this.partners.list(cast.person(by), programmeId);
      const researchPartnerId = known.find(({ name }) => name === partner)?.id ?? '';
      const enterpriseId = told ? cast.id('enterprise', told.key) : '';
      const { members } = await this.members.add(cast.person(by), key(), {
        ...(told ? { enterpriseId } : { researchPartnerId }),
        ...{ isLead, sinceOn: calendar.day(ago) },
      });
      const joined = members.find((one) =>
        told ? one.enterpriseId === enterpriseId : one.researchPartnerId === researchPartnerId,
      );
      memberId = joined?.id ?? '';
    });
    if (until === undefined) return;
    const end = calendar.workday(until);
    timetable.add(calendar.at(end, 15), async () => {
      await this.members.end(cast.person(by), key(), memberId, calendar.day(end));
    });
  }
}
