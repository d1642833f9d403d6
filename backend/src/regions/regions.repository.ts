import { Injectable } from '@nestjs/common';
import type { IndustryCodeSet, LocalisedText } from '@verso/domain';

import { UnitOfWork } from '../platform/database/unit-of-work.js';
import type { AreaKind } from './regions.dto.js';

const AREAS_SQL = `
  SELECT json_build_object('items', coalesce(json_agg(json_build_object(
           'code', a.code, 'kind', a.kind, 'parentCode', a.parent_code,
           'label', a.label, 'validUntil', a.valid_until,
           'longitude', s.longitude, 'latitude', s.latitude)
           ORDER BY a.label ->> 'fi' COLLATE "fi-x-icu", a.code), '[]'))::text
    FROM area a LEFT JOIN municipality_seat s ON s.municipality_code = a.code
   WHERE $1::text IS NULL OR a.kind = $1`;

const INDUSTRIES_SQL = `
  SELECT json_build_object('items', coalesce(json_agg(json_build_object(
           'codeSet', i.code_set, 'code', i.code, 'level', i.level,
           'parentCode', i.parent_code, 'label', i.label) ORDER BY i.code), '[]'))::text
    FROM industry i WHERE i.code_set = $1`;

const LABELS_SQL = `
  SELECT (SELECT a.label FROM area a WHERE a.code = $1 AND a.kind = 'municipality') AS municipality,
         (SELECT i.label FROM industry i WHERE i.code_set = $2 AND i.code = left($3, 2)) AS industry`;

/** What may be known of a firm's place and trade, as codes. */
export interface PlaceAndTrade {
  readonly municipalityCode: string | null;
  readonly industryCode: string | null;
  readonly industryCodeSet: IndustryCodeSet | null;
}

/** The labels of codes, an industry's that of its division; `null` where our lists have no such code. */
export interface PlaceAndTradeLabels {
  readonly municipality: LocalisedText | null;
  readonly industry: LocalisedText | null;
}

@Injectable()
export class RegionsRepository {
  constructor(private readonly unit: UnitOfWork) {}

  areas(kind: AreaKind | undefined): Promise<string> {
    return this.unit.json(AREAS_SQL, [kind]);
  }

  industries(codeSet: IndustryCodeSet): Promise<string> {
    return this.unit.json(INDUSTRIES_SQL, [codeSet]);
  }

  async labels(codes: PlaceAndTrade): Promise<PlaceAndTradeLabels> {
    const values = [codes.municipalityCode, codes.industryCodeSet, codes.industryCode];
    const [labels] = await this.unit.query<PlaceAndTradeLabels>(LABELS_SQL, values);
    return labels ?? { municipality: null, industry: null };
  }
}
