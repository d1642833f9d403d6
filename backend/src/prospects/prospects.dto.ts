import {
  INDUSTRY_CODE_SETS,
  type IndustryCodeSet,
  PROSPECT_LIMITS as LIMITS,
  PROSPECT_OUTCOMES,
  PROSPECT_STATES,
  PROSPECT_WAYS,
  type ProspectOutcome,
  type ProspectState,
  type ProspectWay,
  REASON_LIMITS,
} from '@verso/domain';

import {
  BusinessId,
  CalendarDate,
  Id,
  Instant,
  ListOf,
  Nested,
  OneOf,
  Text,
  WholeNumber,
} from '../platform/http/fields.js';
import { LocalisedText } from '../platform/http/localised-text.js';
import { PageQuery } from '../platform/http/page.js';
import { LOOKUP_SOURCES, type LookupSource } from '../register/register.dto.js';

const nullable = { nullable: true } as const;
const optional = { optional: true } as const;
const MUNICIPALITY = { min: 3, max: 3, pattern: /^\d{3}$/ } as const;

export class ProspectsQuery extends PageQuery {
  @OneOf('ProspectState', PROSPECT_STATES, optional) readonly state?: ProspectState;
  @Text({ ...MUNICIPALITY, ...optional }) readonly municipality?: string;
}

/** What the register tells of a firm that might be enrolled; null is what it does not say. */
export class ProspectFacts {
  @Text() readonly businessId!: string;
  @Text() readonly name!: string;
  @Text(nullable) readonly municipalityCode!: string | null;
  @Nested(() => LocalisedText, nullable) readonly municipalityLabel!: LocalisedText | null;
  @Text(nullable) readonly industryCode!: string | null;
  @OneOf('IndustryCodeSet', INDUSTRY_CODE_SETS, nullable)
  readonly industryCodeSet!: IndustryCodeSet | null;
  @Nested(() => LocalisedText, nullable) readonly industryLabel!: LocalisedText | null;
  @CalendarDate(nullable) readonly registeredOn!: string | null;
  /** Since when it has stood in the register of employers. */
  @CalendarDate(nullable) readonly employerSince!: string | null;
}

export class ProspectRow extends ProspectFacts {
  @Id() readonly id!: string;
  @OneOf('ProspectState', PROSPECT_STATES) readonly state!: ProspectState;
  /** The firm's page, once it takes part. */
  @Id(nullable) readonly enterpriseId!: string | null;
  @CalendarDate(nullable) readonly lastContactOn!: string | null;
  /** From which day a firm that said "not now" may be asked again. */
  @CalendarDate(nullable) readonly askAgainOn!: string | null;
  @Instant() readonly recordedAt!: string;
}

export class ProspectContactFields {
  @CalendarDate() readonly happenedOn!: string;
  @OneOf('ProspectWay', PROSPECT_WAYS) readonly way!: ProspectWay;
  @OneOf('ProspectOutcome', PROSPECT_OUTCOMES) readonly outcome!: ProspectOutcome;
  /** With "not now", and only with it. */
  @CalendarDate(nullable) readonly askAgainOn!: string | null;
  @Text({ ...LIMITS.note, ...nullable }) readonly note!: string | null;
}

export class ProspectContactView extends ProspectContactFields {
  @Id() readonly id!: string;
  /** Null once the person is forgotten. */
  @Text(nullable) readonly recordedByName!: string | null;
  @Instant() readonly recordedAt!: string;
  @Instant(nullable) readonly takenBackAt!: string | null;
  @Text(nullable) readonly takenBackReason!: string | null;
}

export class ProspectView extends ProspectRow {
  @OneOf('LookupSource', LOOKUP_SOURCES) readonly source!: LookupSource;
  @Instant() readonly fetchedAt!: string;
  @Text(nullable) readonly recordedByName!: string | null;
  /** Newest first, those that were taken back among them. */
  @ListOf(() => ProspectContactView) readonly contacts!: ProspectContactView[];
}

export class ProspectCount {
  @OneOf('ProspectState', PROSPECT_STATES) readonly state!: ProspectState;
  @WholeNumber() readonly count!: number;
}

export class KeepProspectRequest {
  @BusinessId() readonly businessId!: string;
}

export class NoteProspectContactRequest extends ProspectContactFields {}

export class ProspectReasonRequest {
  @Text(REASON_LIMITS) readonly reason!: string;
}

export class ProspectSearchQuery {
  @Text(MUNICIPALITY) readonly municipalityCode!: string;
  /** Registered on that day or later. */
  @CalendarDate() readonly registeredFrom!: string;
  /** The first two digits of an industry of TOL 2025. */
  @Text({ min: 2, max: 2, pattern: /^\d{2}$/, ...optional }) readonly division?: string;
  @WholeNumber({ min: 1, max: 1_000, query: true, ...optional }) readonly page?: number;
}

/** A firm that the register finds, and where it stands in the programme. */
export class FoundFirm extends ProspectFacts {
  @Id(nullable) readonly prospectId!: string | null;
  @OneOf('ProspectState', PROSPECT_STATES, nullable) readonly state!: ProspectState | null;
  @Id(nullable) readonly enterpriseId!: string | null;
}

export class ProspectSearchView {
  @OneOf('LookupSource', LOOKUP_SOURCES) readonly source!: LookupSource;
  /** How many the register finds for the place and the days; null where it does not say. */
  @WholeNumber(nullable) readonly total!: number | null;
  /** How many of them have been looked through, this page and those before. */
  @WholeNumber() readonly looked!: number;
  @WholeNumber(nullable) readonly nextPage!: number | null;
  /** Those on this page that are active and of the industry asked for. */
  @ListOf(() => FoundFirm) readonly items!: FoundFirm[];
}
