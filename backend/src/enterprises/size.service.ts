import { Injectable } from '@nestjs/common';
import {
  type AccountYear,
  type LinkedFirm,
  type LinkedSizeLine,
  type PersonActor,
  sizesWithLinks,
  stakesOf,
} from '@verso/domain';

import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { EnterprisesRepository, type FirmKey } from './enterprises.repository.js';
import type { OwnSizeView, SizeView, SizeYearView } from './size.dto.js';
import { SizeRepository } from './size.repository.js';
import { YearlyFiguresRepository } from './yearly-figures.repository.js';

/** The size class of firms, with the partner and linked enterprises that are known of. */
@Injectable()
export class SizeService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly stored: SizeRepository,
    private readonly figures: YearlyFiguresRepository,
    private readonly enterprises: EnterprisesRepository,
    private readonly clock: Clock,
  ) {}

  view(actor: PersonActor, key: FirmKey): Promise<SizeView> {
    return this.unit.run(actor, async () => {
      await this.enterprises.businessIdOf(key); // absent firms are answered as absent
      return this.read(key);
    });
  }

  listOwn(actor: PersonActor): Promise<OwnSizeView[]> {
    return this.unit.run(actor, async () => {
      const views: OwnSizeView[] = [];
      for (const firm of await this.stored.ownFirms()) {
        views.push({ ...firm, ...(await this.read(firm)) });
      }
      return views;
    });
  }

  /** All that is known, in the open unit. */
  async read(key: FirmKey): Promise<SizeView> {
    const today = this.clock.today();
    const years = (await this.lines(key)).map((line) => toYearView(line, today)).reverse();
    return {
      size: years.find(({ isClosed }) => isClosed)?.size ?? null,
      years,
      others: await this.stored.others(key),
      links: await this.stored.links(key),
      figures: await this.stored.figures(key),
      noLinks: await this.stored.noLinks(key),
    };
  }

  /** The firm's fiscal years, the oldest first, in the open unit. */
  async lines(key: FirmKey): Promise<LinkedSizeLine[]> {
    const { firmId, stakes, years } = await this.known(key);
    return sizesWithLinks(firmId, stakes, years, this.clock.today());
  }

  /** The firm among others, in the open unit; null where no link is known. */
  async linked(key: FirmKey): Promise<LinkedFirm | null> {
    const known = await this.known(key);
    return known.stakes.length === 0 ? null : known;
  }

  private async known(key: FirmKey): Promise<LinkedFirm> {
    const firmId = key.enterpriseId;
    const links = await this.stored.links(key);
    const stakes = stakesOf(
      firmId,
      links.map(({ heldFrom, heldUntil, ...link }) => {
        return { ...link, from: heldFrom, until: heldUntil };
      }),
    );
    const own = (await this.figures.list(key)).map((year): AccountYear => {
      return { ...year, enterpriseId: firmId, consolidatedIds: [] };
    });
    const others = (await this.stored.figures(key)).map(({ otherId, ...year }): AccountYear => {
      return { ...year, enterpriseId: otherId };
    });
    return { firmId, stakes, years: [...own, ...others] };
  }
}

function toYearView({ year, ofYear, size, reason }: LinkedSizeLine, today: string): SizeYearView {
  const { fiscalYearEndsOn, sum, publicPercent } = year;
  const isClosed = fiscalYearEndsOn <= today;
  const lines = sum.lines.map(({ figures, ...line }) => {
    return { ...line, figures: figures && toFigures(figures) };
  });
  const { total } = sum;
  return { fiscalYearEndsOn, isClosed, lines, total, publicPercent, ofYear, size, reason };
}

/** The three that count, of a year that may tell more. */
const toFigures = ({ persons, turnoverCents, balanceTotalCents }: SizeYearView['total']) => ({
  ...{ persons, turnoverCents, balanceTotalCents },
});
