import { Injectable } from '@nestjs/common';

import { ExportPathService } from '../markets/export-path.service.js';
import { firmKey } from './cast.js';
import { InnovationsChapter } from './innovations.chapter.js';
import { ResearchChapter } from './research.chapter.js';
import { EXPORT_PATHS, type ExportPathStory, type ExportStepStory } from './story/markets.js';
import type { Chapter, Telling, ToldFirm } from './telling.js';

/** Firms find their way to markets abroad, bring about something new, and ask research. */
@Injectable()
export class MarketsChapter implements Chapter {
  constructor(
    private readonly paths: ExportPathService,
    private readonly innovations: InnovationsChapter,
    private readonly research: ResearchChapter,
  ) {}

  plan(telling: Telling): void {
    this.innovations.plan(telling);
    this.research.plan(telling);
    for (const { programme, firm, country, steps } of EXPORT_PATHS) {
      const told = telling.firms.find(({ key }) => key === firmKey(programme, firm));
      if (!told) throw new Error(`The story has no ${firm} in ${programme}`);
      for (const step of steps) this.planStep(telling, told, country, step);
    }
  }

  private planStep(
    { calendar, timetable, cast }: Telling,
    told: ToldFirm,
    country: ExportPathStory['country'],
    step: ExportStepStory,
  ): void {
    const { on, by, stage, cents = null, takenBack, channel = null, partner = null } = step;
    const { helped = null, note = null } = step;
    const actor = () => cast.person(by === 'firm' ? told.key : told.advisor);
    const key = () => ({
      programmeId: cast.id('programme', told.programme),
      enterpriseId: cast.id('enterprise', told.key),
    });
    let exportStepId = '';
    const ago = calendar.workday(on);
    const tell = async (): Promise<void> => {
      const paths = await this.paths.add(actor(), key(), {
        ...{ country, stage, happenedOn: calendar.day(ago), valueCents: cents },
        ...{ channel, partner, helped, note },
      });
      const steps = paths.find((path) => path.country === country)?.steps ?? [];
      exportStepId = steps.findLast((one) => one.stage === stage)?.id ?? '';
    };
    timetable.add(calendar.at(ago, 13), tell, told.key);
    if (!takenBack) return;
    const takeBack = async (): Promise<void> => {
      await this.paths.takeBack(actor(), { ...key(), exportStepId }, takenBack.reason);
    };
    timetable.add(calendar.at(calendar.workday(takenBack.on), 13), takeBack, told.key);
  }
}
