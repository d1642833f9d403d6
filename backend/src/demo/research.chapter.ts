import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@verso/domain';

import { ResearchCommitmentsService } from '../research/research-commitments.service.js';
import { ResearchPartnersService } from '../research/research-partners.service.js';
import { ResearchQuestionsService } from '../research/research-questions.service.js';
import { firmKey } from './cast.js';
import { ConsortiaChapter } from './consortia.chapter.js';
import {
  COMMITMENTS,
  type CommitmentStory,
  FIRMS_ASKED,
  type FirmsAskedStory,
  RESEARCH_PARTNERS,
  RESEARCH_QUESTIONS,
  type ResearchPartnerStory,
  type ResearchQuestionStory,
} from './story/research.js';
import type { ProgrammeKey } from './story/story.js';
import type { Chapter, Telling, ToldFirm } from './telling.js';

/** Firms ask research, and research asks firms. */
@Injectable()
export class ResearchChapter implements Chapter {
  constructor(
    private readonly partners: ResearchPartnersService,
    private readonly questions: ResearchQuestionsService,
    private readonly commitments: ResearchCommitmentsService,
    private readonly consortia: ConsortiaChapter,
  ) {}

  plan(telling: Telling): void {
    for (const story of RESEARCH_PARTNERS) this.planPartner(telling, story);
    for (const story of RESEARCH_QUESTIONS) this.planQuestion(telling, story);
    for (const story of FIRMS_ASKED) this.planAsked(telling, story);
    for (const story of COMMITMENTS) this.planCommitment(telling, story);
    this.consortia.plan(telling);
  }

  private planPartner({ calendar, cast, timetable }: Telling, story: ResearchPartnerStory): void {
    const { name, kind, country, contact = null, email = null, takenBack } = story;
    const actor = () => cast.person(story.by);
    const programmeId = () => cast.id('programme', story.programme);
    timetable.add(calendar.at(calendar.workday(story.on), 10), async () => {
      await this.partners.add(actor(), programmeId(), { name, kind, country, contact, email });
    });
    if (!takenBack) return;
    timetable.add(calendar.at(calendar.workday(takenBack.on), 10), async () => {
      const researchPartnerId = await this.idOf(actor(), programmeId(), name);
      const key = { programmeId: programmeId(), researchPartnerId };
      await this.partners.takeBack(actor(), key, takenBack.reason);
    });
  }

  private planQuestion(telling: Telling, story: ResearchQuestionStory): void {
    const { calendar, cast, timetable } = telling;
    const told = firmOf(telling, story.programme, story.firm);
    const firm = () => cast.person(told.key);
    const advisor = () => cast.person(told.advisor);
    const place = () => placeOf(telling, told);
    let researchQuestionId = '';
    const at = (ago: number, hour: number, tell: () => Promise<void>): void =>
      timetable.add(calendar.at(calendar.workday(ago), hour), tell, told.key);
    at(story.on, 11, async () => {
      const [asked] = await this.questions.ask(firm(), place(), story.words);
      researchQuestionId = asked?.id ?? '';
    });
    const { given, closed } = story;
    const key = () => ({ ...place(), researchQuestionId });
    if (given) {
      at(given.on, 11, async () => {
        const id = await this.idOf(advisor(), place().programmeId, given.to);
        await this.questions.give(advisor(), key(), id);
      });
    }
    for (const { on, by, words } of story.replies) {
      at(on, 12, async () => {
        const reply = { words, isFromPartner: by === 'partner' };
        await this.questions.reply(by === 'firm' ? firm() : advisor(), key(), reply);
      });
    }
    if (!closed) return;
    at(closed.on, 12, async () => {
      await this.questions.close(advisor(), key(), closed.reason);
    });
  }

  private planAsked(telling: Telling, story: FirmsAskedStory): void {
    const { calendar, cast, timetable } = telling;
    const actor = () => cast.person(story.by);
    const programmeId = () => cast.id('programme', story.programme);
    let researchQuestionId = '';
    timetable.add(calendar.at(calendar.workday(story.on), 11), async () => {
      const { partner, words } = story;
      const researchPartnerId =
        partner === null ? null : await this.idOf(actor(), programmeId(), partner);
      const request = { words, researchPartnerId };
      researchQuestionId = (await this.questions.askFirms(actor(), programmeId(), request)).id;
    });
    for (const { on, firm, words } of story.replies) {
      const told = firmOf(telling, story.programme, firm);
      const tell = async (): Promise<void> => {
        const key = { ...placeOf(telling, told), researchQuestionId };
        await this.questions.reply(cast.person(told.key), key, { words, isFromPartner: false });
      };
      timetable.add(calendar.at(calendar.workday(on), 12), tell, told.key);
    }
  }

  private planCommitment(telling: Telling, story: CommitmentStory): void {
    const { calendar, cast, timetable } = telling;
    const { kind, promised, due, firm, ended, takenBack } = story;
    const told = firm === undefined ? null : firmOf(telling, story.programme, firm);
    const actor = () => cast.person(story.by);
    const programmeId = () => cast.id('programme', story.programme);
    const ago = calendar.workday(story.on);
    let researchCommitmentId = '';
    const key = () => ({ programmeId: programmeId(), researchCommitmentId });
    timetable.add(calendar.at(ago, 13), async () => {
      await this.commitments.add(actor(), programmeId(), {
        researchPartnerId: await this.idOf(actor(), programmeId(), story.partner),
        ...{ enterpriseId: told ? placeOf(telling, told).enterpriseId : null },
        ...{ researchQuestionId: null, kind, promised, promisedOn: calendar.day(ago) },
        dueOn: due === undefined ? null : calendar.day(due),
      });
      const { items } = await this.commitments.list(actor(), programmeId(), {});
      researchCommitmentId = items[0]?.id ?? '';
    });
    if (ended) {
      const on = calendar.workday(ended.on);
      timetable.add(calendar.at(on, 13), async () => {
        const { outcome, cameOf } = ended;
        await this.commitments.end(actor(), key(), { outcome, cameOf, endedOn: calendar.day(on) });
      });
    }
    if (!takenBack) return;
    timetable.add(calendar.at(calendar.workday(takenBack.on), 13), async () => {
      await this.commitments.takeBack(actor(), key(), takenBack.reason);
    });
  }

  private async idOf(actor: PersonActor, programmeId: string, name: string): Promise<string> {
    const known = await this.partners.list(actor, programmeId);
    const partner = known.find((one) => one.name === name);
    if (!partner) throw new Error(`The story has no partner ${name} in the programme`);
    return partner.id;
  }
}

function firmOf({ firms }: Telling, programme: ProgrammeKey, firm: string): ToldFirm {
  const told = firms.find(({ key }) => key === firmKey(programme, firm));
  if (!told) throw new Error(`The story has no ${firm} in ${programme}`);
  return told;
}

const placeOf = ({ cast }: Telling, told: ToldFirm) => ({
  programmeId: cast.id('programme', told.programme),
  enterpriseId: cast.id('enterprise', told.key),
});
