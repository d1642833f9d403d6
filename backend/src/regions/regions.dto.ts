import { INDUSTRY_CODE_SETS, type IndustryCodeSet } from '@verso/domain';

import {
  CalendarDate,
  Decimal,
  Nested,
  OneOf,
  Text,
  WholeNumber,
} from '../platform/http/fields.js';
import { LocalisedText } from '../platform/http/localised-text.js';

export const AREA_KINDS = ['municipality', 'region', 'country'] as const;
export type AreaKind = (typeof AREA_KINDS)[number];

export class AreasQuery {
  @OneOf('AreaKind', AREA_KINDS, { optional: true }) readonly kind?: AreaKind;
}

export class AreaView {
  @Text() readonly code!: string;
  @OneOf('AreaKind', AREA_KINDS) readonly kind!: AreaKind;
  /** The region of a municipality. */
  @Text({ nullable: true }) readonly parentCode!: string | null;
  @Nested(() => LocalisedText) readonly label!: LocalisedText;
  /** The last day on which the area was one; `null` while it is. */
  @CalendarDate({ nullable: true }) readonly validUntil!: string | null;
  /** Where the main village or town of a municipality of today lies, in degrees (WGS 84). */
  @Decimal({ nullable: true }) readonly longitude!: number | null;
  @Decimal({ nullable: true }) readonly latitude!: number | null;
}

export class IndustriesQuery {
  @OneOf('IndustryCodeSet', INDUSTRY_CODE_SETS) readonly codeSet!: IndustryCodeSet;
}

export class IndustryView {
  @OneOf('IndustryCodeSet', INDUSTRY_CODE_SETS) readonly codeSet!: IndustryCodeSet;
  @Text() readonly code!: string;
  /** 1 for a section (a letter), 2 for a division, down to 5. */
  @WholeNumber({ min: 1, max: 5 }) readonly level!: number;
  @Text({ nullable: true }) readonly parentCode!: string | null;
  @Nested(() => LocalisedText) readonly label!: LocalisedText;
}
