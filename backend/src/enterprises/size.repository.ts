import { Injectable } from '@nestjs/common';

import { UnitOfWork } from '../platform/database/unit-of-work.js';
import type { FirmKey } from './enterprises.repository.js';
import type { OwnershipLinkView, RelatedFigureView } from './ownership.dto.js';
import type { NoLinksView, OwnSizeView, RelatedEnterpriseView, SizeView } from './size.dto.js';
import {
  LINKS_SQL,
  NO_LINKS_SQL,
  OTHERS_SQL,
  OWN_FIRMS_SQL,
  RELATED_FIGURES_SQL,
} from './size.queries.js';

/** A firm of the reader's own. */
export type OwnFirm = Omit<OwnSizeView, keyof SizeView>;

/** What stands of the ownership around firms, to be read. */
@Injectable()
export class SizeRepository {
  constructor(private readonly unit: UnitOfWork) {}

  others({ programmeId, enterpriseId }: FirmKey): Promise<RelatedEnterpriseView[]> {
    return this.unit.query<RelatedEnterpriseView>(OTHERS_SQL, [programmeId, enterpriseId]);
  }

  links({ programmeId, enterpriseId }: FirmKey): Promise<OwnershipLinkView[]> {
    return this.unit.query<OwnershipLinkView>(LINKS_SQL, [programmeId, enterpriseId]);
  }

  figures({ programmeId, enterpriseId }: FirmKey): Promise<RelatedFigureView[]> {
    return this.unit.query<RelatedFigureView>(RELATED_FIGURES_SQL, [programmeId, enterpriseId]);
  }

  async noLinks({ programmeId, enterpriseId }: FirmKey): Promise<NoLinksView | null> {
    const [declared] = await this.unit.query<NoLinksView>(NO_LINKS_SQL, [
      programmeId,
      enterpriseId,
    ]);
    return declared ?? null;
  }

  ownFirms(): Promise<OwnFirm[]> {
    return this.unit.query<OwnFirm>(OWN_FIRMS_SQL);
  }
}
