import { Injectable } from '@nestjs/common';
import {
  Chance,
  CONSENT_PURPOSES,
  type ConsentChoice,
  type ConsentPurpose,
  isPersonal,
} from '@verso/domain';

import { ConsentsService } from '../enrolments/consents.service.js';
import { firmKey } from './cast.js';
import type { Chapter, Telling, ToldFirm } from './telling.js';

/** Days from coming in to saying something, and from a yes to thinking better of it. */
const LATER = 6;
const REGRET = 20;

/** The firm that visitors can be: asked about nothing yet, so that they can try. */
const SILENT = firmKey('south-savo', 'saksikuu');

const inTen = (chance: Chance, times: number): boolean => chance.between(1, 10) <= times;

/** Some entrepreneurs agree to more than taking part, some say no, and most have not been asked. */
@Injectable()
export class ConsentsChapter implements Chapter {
  constructor(private readonly consents: ConsentsService) {}

  plan(telling: Telling): void {
    for (const told of telling.firms) {
      const { accepted } = told.course;
      const chance = new Chance(`${told.key} consents`);
      if (accepted === null || accepted <= LATER || told.key === SILENT) continue;
      if (!inTen(chance, 4)) continue;
      for (const purpose of CONSENT_PURPOSES) {
        if (inTen(chance, 7)) this.planAnswer(telling, told, { purpose, chance });
      }
    }
  }

  private planAnswer(
    telling: Telling,
    told: ToldFirm,
    { purpose, chance }: { purpose: ConsentPurpose; chance: Chance },
  ): void {
    const { calendar, timetable } = telling;
    const asked = (told.course.accepted ?? 0) - LATER;
    const choice = inTen(chance, 7) ? 'given' : 'withdrawn';
    const answer = (ago: number, said: ConsentChoice) =>
      timetable.add(
        calendar.at(ago, 20),
        () => this.say(telling, told, { purpose, choice: said }),
        told.key,
      );
    answer(asked, choice);
    if (choice === 'given' && asked > REGRET && inTen(chance, 2)) {
      answer(asked - REGRET, 'withdrawn');
    }
  }

  private say(
    { cast }: Telling,
    told: ToldFirm,
    { purpose, choice }: { purpose: ConsentPurpose; choice: ConsentChoice },
  ): Promise<void> {
    return this.consents.say(cast.person(told.key), {
      programmeId: cast.id('programme', told.programme),
      enterpriseId: cast.id('enterprise', told.key),
      contactId: isPersonal(purpose) ? cast.id('contact', told.key) : null,
      ...{ purpose, choice, language: 'fi' },
    });
  }
}
