import { Injectable } from '@nestjs/common';
import type { Actor, IndustryCodeSet } from '@verso/domain';

import { UnitOfWork } from '../platform/database/unit-of-work.js';
import type { FieldError } from '../platform/errors/app-error.js';
import type { AreaKind } from './regions.dto.js';
import {
  type PlaceAndTrade,
  type PlaceAndTradeLabels,
  RegionsRepository,
} from './regions.repository.js';

/** Areas and industries: code lists that everybody reads. */
@Injectable()
export class RegionsService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly regions: RegionsRepository,
  ) {}

  areas(actor: Actor, kind: AreaKind | undefined): Promise<string> {
    return this.unit.run(actor, () => this.regions.areas(kind));
  }

  industries(actor: Actor, codeSet: IndustryCodeSet): Promise<string> {
    return this.unit.run(actor, () => this.regions.industries(codeSet));
  }

  /** Labels of a firm's codes, in the open unit; `null` where the lists have no such code. */
  labels(codes: PlaceAndTrade): Promise<PlaceAndTradeLabels> {
    return this.regions.labels(codes);
  }

  /** What is wrong with a firm's codes, in the open unit: a code without its set, or unknown ones. */
  async problems(codes: PlaceAndTrade): Promise<FieldError[]> {
    const { municipalityCode, industryCode, industryCodeSet } = codes;
    if (industryCode !== null && industryCodeSet === null) return [required('industryCodeSet')];
    if (industryCode === null && industryCodeSet !== null) return [required('industryCode')];

    const labels = await this.regions.labels(codes);
    const found: FieldError[] = [];
    if (municipalityCode !== null && labels.municipality === null) {
      found.push({ path: 'municipalityCode', code: 'municipality.unknown' });
    }
    if (industryCode !== null && labels.industry === null) {
      found.push({ path: 'industryCode', code: 'industry.unknown' });
    }
    return found;
  }
}

const required = (path: string): FieldError => ({ path, code: 'required' });
