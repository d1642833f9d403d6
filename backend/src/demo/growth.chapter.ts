import { Injectable } from '@nestjs/common';
import { instrumentOf, itemCodes, type PersonActor } from '@verso/domain';

import type { AnswerChange } from '../growth/growth.dto.js';
import type { FirmKey } from '../growth/growth-keys.js';
import { GrowthService } from '../growth/growth.service.js';
import { firmKey } from './cast.js';
import { type AssessmentStory, GROWTH } from './story/growth.js';
import type { Chapter, Telling, ToldFirm } from './telling.js';

/** Firms assess themselves, with their advisors or on their own. */
@Injectable()
export class GrowthChapter implements Chapter {
  constructor(private readonly growth: GrowthService) {}

  plan(telling: Telling): void {
    for (const { programme, firm, assessed } of GROWTH) {
      const told = telling.firms.find(({ key }) => key === firmKey(programme, firm));
      if (!told) throw new Error(`The story has no ${firm} in ${programme}`);
      for (const each of assessed) this.planAssessment(telling, told, each);
    }
  }

  private planAssessment(telling: Telling, told: ToldFirm, assessment: AssessmentStory): void {
    const { calendar, timetable, cast } = telling;
    const who = assessment.by === 'firm' ? told.key : told.advisor;
    const at = calendar.at(calendar.workday(assessment.on), 10);
    const tell = (): Promise<void> => {
      const programmeId = cast.id('programme', told.programme);
      const key = { programmeId, enterpriseId: cast.id('enterprise', told.key) };
      return this.assess(cast.person(who), key, assessment);
    };
    timetable.add(at, tell, told.key);
  }

  private async assess(actor: PersonActor, key: FirmKey, told: AssessmentStory): Promise<void> {
    const { id: sheetId } = await this.growth.start(actor, key, told);
    await this.growth.save(actor, { ...key, sheetId }, answersOf(told));
    if (!told.isOpen) await this.growth.finish(actor, { ...key, sheetId });
  }
}

function answersOf({ instrument, answers }: AssessmentStory): AnswerChange[] {
  const given = [...answers.replaceAll(' ', '')];
  return itemCodes(instrumentOf(instrument)).flatMap((item, index) => {
    const answer = given[index] ?? '-';
    return answer === '-' ? [] : [{ item, value: Number(answer) }];
  });
}
