import { Injectable } from '@nestjs/common';

import type { SizeView } from '../enterprises/size.dto.js';
import { NoLinksService } from '../enterprises/no-links.service.js';
import { OwnershipLinksService } from '../enterprises/ownership-links.service.js';
import type { OwnershipLinkRequest } from '../enterprises/ownership.dto.js';
import { RelatedFiguresService } from '../enterprises/related-figures.service.js';
import { YearlyFiguresService } from '../enterprises/yearly-figures.service.js';
import { firmKey } from './cast.js';
import {
  type LinkStory,
  OWNERSHIP,
  type OwnershipStory,
  type YearStory,
} from './story/ownership.js';
import type { Chapter, Telling, ToldFirm } from './telling.js';

/** Firms tell their fiscal years, and whom they own or who owns them: the size class follows. */
@Injectable()
export class OwnershipChapter implements Chapter {
  constructor(
    private readonly yearly: YearlyFiguresService,
    private readonly links: OwnershipLinksService,
    private readonly figures: RelatedFiguresService,
    private readonly noLinks: NoLinksService,
  ) {}

  plan(telling: Telling): void {
    const { calendar, timetable, firms } = telling;
    for (const story of OWNERSHIP) {
      const told = firms.find(({ key }) => key === firmKey(story.programme, story.firm));
      if (!told) throw new Error(`The story has no ${story.firm} in ${story.programme}`);
      const at = calendar.at(calendar.workday(story.told), 13);
      timetable.add(at, () => this.tell(telling, told, story), told.key);
    }
  }

  private async tell(telling: Telling, told: ToldFirm, story: OwnershipStory): Promise<void> {
    const { cast } = telling;
    const actor = cast.person(told.advisor);
    const key = {
      programmeId: cast.id('programme', told.programme),
      enterpriseId: cast.id('enterprise', told.key),
    };
    const nothing = { valueAddedCents: null, exportsCents: null, rdiCents: null, basedOn: null };
    for (const year of story.years) {
      await this.yearly.record(actor, key, { ...toYear(telling, year), ...nothing });
    }
    if (story.links.length === 0) await this.noLinks.declare(actor, key);
    for (const link of story.links) {
      const otherId = otherOf(await this.links.record(actor, key, toLink(link)), link);
      for (const year of link.years) {
        await this.figures.record(actor, key, {
          ...{ ...toYear(telling, year), otherId, consolidatedIds: [] },
          ...{ source: 'accounts', basedOn: null },
        });
      }
    }
  }
}

/** The calendar year so many years before the one that goes on, in cents. */
function toYear({ calendar }: Telling, { ago, persons, turnover, balance }: YearStory) {
  return {
    fiscalYearEndsOn: `${String(Number(calendar.day(0).slice(0, 4)) - ago)}-12-31`,
    ...{ persons, turnoverCents: turnover * 100, balanceTotalCents: balance * 100 },
  };
}

function toLink(link: LinkStory): OwnershipLinkRequest {
  const { name, businessId = null, otherIs, percent, control = null } = link;
  return {
    ...{ name, businessId, otherIs, control, otherId: null, withId: null },
    ...{ ownerKind: 'enterprise', capitalPercent: percent, votingPercent: percent },
    ...{ heldFrom: null, heldUntil: null, source: 'firm' },
  };
}

const otherOf = ({ others }: SizeView, { name }: LinkStory): string =>
  others.find((other) => other.name === name)?.id ?? '';
