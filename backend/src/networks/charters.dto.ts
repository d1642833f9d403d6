import {
  CHARTER_LIMITS,
  SUPPORTER_LIMITS,
  SUPPORTER_KINDS,
  type SupporterKind,
} from '@verso/domain';

import {
  CalendarDate,
  CodesOf,
  Email,
  Flag,
  Id,
  ListOf,
  Nested,
  OneOf,
  Text,
  WholeNumber,
} from '../platform/http/fields.js';
import { LocalisedText } from '../platform/http/localised-text.js';

const nullable = { nullable: true } as const;
const optional = { optional: true } as const;

export class SetCharterRequest {
  @WholeNumber({ ...CHARTER_LIMITS.size, ...nullable }) readonly sizeMin!: number | null;
  @WholeNumber({ ...CHARTER_LIMITS.size, ...nullable }) readonly sizeMax!: number | null;
  @CodesOf(/^\d{3}$/, CHARTER_LIMITS.municipalities) readonly alsoMunicipalities!: string[];
  @Text({ ...CHARTER_LIMITS.conduct, ...nullable }) readonly conduct!: string | null;
  /** The version that was changed; null where there was none. */
  @Id(nullable) readonly basedOnId!: string | null;
}

/** A municipality that the group reaches besides its own. */
export class CharterMunicipality {
  @Text() readonly code!: string;
  @Nested(() => LocalisedText) readonly label!: LocalisedText;
}

/** A firm that has agreed to the code of conduct as it stands. */
export class CharterAgreement {
  @Id() readonly enterpriseId!: string;
  @CalendarDate() readonly agreedOn!: string;
  /** Said by the firm itself; else noted by staff. */
  @Flag() readonly byFirm!: boolean;
}

export class SupporterRequest {
  @OneOf('SupporterKind', SUPPORTER_KINDS) readonly kind!: SupporterKind;
  @Text(SUPPORTER_LIMITS.name) readonly name!: string;
  @Text({ ...SUPPORTER_LIMITS.organisation, ...nullable }) readonly organisation!: string | null;
  /** What she can help with, or what she studies. */
  @Text(SUPPORTER_LIMITS.topic) readonly topic!: string;
  @Email(nullable) readonly email!: string | null;
}

/** Somebody who supports the group without being a member of it. */
export class SupporterView extends SupporterRequest {
  @Id() readonly id!: string;
  @CalendarDate() readonly sinceOn!: string;
  @CalendarDate(nullable) readonly untilOn!: string | null;
}

/** What a group has agreed on, and who supports it; null is what it has not agreed on. */
export class CharterView {
  @Id(nullable) readonly id!: string | null;
  @WholeNumber(nullable) readonly sizeMin!: number | null;
  @WholeNumber(nullable) readonly sizeMax!: number | null;
  @ListOf(() => CharterMunicipality) readonly alsoMunicipalities!: CharterMunicipality[];
  @Text(nullable) readonly conduct!: string | null;
  /** Since when the code of conduct has stood as it is. */
  @CalendarDate(nullable) readonly conductSince!: string | null;
  /** An entrepreneur reads of her own firms alone. */
  @ListOf(() => CharterAgreement) readonly agreements!: CharterAgreement[];
  /** Those of today first. */
  @ListOf(() => SupporterView) readonly supporters!: SupporterView[];
}

export class AgreeRequest {
  @Id() readonly enterpriseId!: string;
  /** The version that was read. */
  @Id() readonly charterId!: string;
  /** Today unless staff note that a firm agreed earlier. */
  @CalendarDate(optional) readonly agreedOn?: string;
}
