import { Injectable } from '@nestjs/common';

import { AdoptionService } from '../networks/adoption.service.js';
import { ChartersService } from '../networks/charters.service.js';
import type { NetworkPath } from '../networks/network-path.js';
import { SupportersService } from '../networks/supporters.service.js';
import { CHARTERS, type CharterStory, UPKEEPS_TOLD, type UpkeepStory } from './story/charters.js';
import type { Chapter, Telling, ToldFirm } from './telling.js';

/** Of so many firms one has not said yet that it agrees. */
const SLOW_ONE_OF = 4;

/** Groups agree on their size and their code of conduct, experts come to support them, and somebody keeps them going. */
@Injectable()
export class ChartersChapter implements Chapter {
  constructor(
    private readonly charters: ChartersService,
    private readonly supporters: SupportersService,
    private readonly adoption: AdoptionService,
  ) {}

  plan(telling: Telling): void {
    const { calendar, timetable } = telling;
    for (const charter of CHARTERS) {
      timetable.add(calendar.at(calendar.workday(charter.on), 13), () =>
        this.set(telling, charter),
      );
      timetable.add(calendar.at(calendar.workday(charter.agreed), 13), () =>
        this.agree(telling, charter),
      );
    }
    for (const told of UPKEEPS_TOLD) {
      timetable.add(calendar.at(calendar.workday(told.on), 14), () => this.keep(telling, told));
    }
  }

  private async set({ cast }: Telling, charter: CharterStory): Promise<void> {
    const path = pathOf(cast, charter);
    const [sizeMin, sizeMax] = charter.sizes;
    await this.charters.set(cast.person(charter.by), path, {
      ...{ sizeMin, sizeMax, conduct: charter.conduct, basedOnId: null },
      alsoMunicipalities: [...charter.alsoMunicipalities],
    });
    for (const supporter of charter.supporters) {
      await this.supporters.add(cast.person(charter.by), path, supporter);
    }
  }

  private async keep({ calendar, cast }: Telling, told: UpkeepStory): Promise<void> {
    const sinceOn = calendar.day(calendar.workday(told.on));
    const request = { upkeep: told.upkeep, sinceOn };
    await this.adoption.setUpkeep(cast.person(told.by), pathOf(cast, told), request);
  }

  /** Who has come into Verso agrees on her own; of the others their advisor notes it. */
  private async agree({ cast, firms }: Telling, charter: CharterStory): Promise<void> {
    const path = pathOf(cast, charter);
    const { id: charterId } = await this.charters.read(cast.person(charter.by), path);
    if (charterId === null) throw new Error(`${charter.network} has agreed on nothing`);
    const members = firms.filter((told) => isThere(told, charter));
    for (const [index, told] of members.entries()) {
      if (index % SLOW_ONE_OF === SLOW_ONE_OF - 1) continue;
      const actor = cast.person(cast.hasPerson(told.key) ? told.key : told.advisor);
      const enterpriseId = cast.id('enterprise', told.key);
      await this.charters.agree(actor, path, { enterpriseId, charterId });
    }
  }
}

const pathOf = (
  cast: Telling['cast'],
  { programme, network }: Pick<CharterStory, 'programme' | 'network'>,
): NetworkPath => ({
  programmeId: cast.id('programme', programme),
  networkId: cast.id('network', network),
});

/** In the group when it agreed, to the day. */
const isThere = ({ programme, course }: ToldFirm, charter: CharterStory): boolean =>
  programme === charter.programme &&
  course.joinings.some(
    ({ network, joined, left }) =>
      network === charter.network &&
      joined > charter.agreed &&
      (left === undefined || left < charter.agreed),
  );
