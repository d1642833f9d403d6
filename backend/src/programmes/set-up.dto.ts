import {
  type Fund,
  FUNDS,
  KPI_CODES,
  type KpiCode,
  ORGANISATION_KINDS,
  type OrganisationKind,
  PARTNER_ROLES,
  type PartnerRole,
  PERSON_LIMITS,
  PRIORITY_CODES,
  PROGRAMME_DAYS,
  SET_UP_LIMITS,
  SET_UP_POINTS,
  SET_UP_STEPS,
  type SetUpPoint,
  type SetUpStep,
} from '@verso/domain';

import {
  CalendarDate,
  CodeList,
  CodesOf,
  Decimal,
  Email,
  Flag,
  Id,
  Instant,
  ListOf,
  Nested,
  OneOf,
  Phone,
  type Presence,
  Text,
  WholeNumber,
} from '../platform/http/fields.js';
import { LocalisedText } from '../platform/http/localised-text.js';
import { FundingView } from './funding.dto.js';

const optional = { optional: true, nullable: true } as const;
const nullable = { nullable: true } as const;
/** A thousand million euros, in cents. */
export const BUDGET_MAX_CENTS = 100_000_000_000;

/** A programme's day, in years in which programmes are. */
export const ProgrammeDay = (presence: Presence = {}): PropertyDecorator =>
  CalendarDate({ ...presence, ...PROGRAMME_DAYS });

/** A change of what was shown: refused where somebody else has changed it since. */
export class SetUpChange {
  /** One of `versions` of the set-up that was shown; without it, the last one to save is right. */
  @Text({ max: 40, optional: true }) readonly basedOn?: string;
}

export class SetBasicsRequest extends SetUpChange {
  @Nested(() => LocalisedText) readonly label!: LocalisedText;
  @ProgrammeDay() readonly startsOn!: string;
  @ProgrammeDay() readonly endsOn!: string;
  @WholeNumber({ min: 0, max: BUDGET_MAX_CENTS, ...optional }) readonly budgetCents?: number | null;
}

export class SetAreaRequest extends SetUpChange {
  /** Codes of municipalities and regions, from `/areas`. */
  @CodesOf(/^(MK\d{2}|\d{3})$/, { max: SET_UP_LIMITS.areas }) readonly eligibleAreas!: string[];
  @CodeList('PriorityCode', PRIORITY_CODES) readonly priorities!: string[];
}

export class PartnerContact {
  @Text({ ...PERSON_LIMITS.name }) readonly name!: string;
  @Email(optional) readonly email?: string | null;
  @Phone(optional) readonly phone?: string | null;
}

/** What everybody's part is made of: an organisation, and a share or an amount of the budget. */
class PartRequest {
  /** The organisation's name: one that is known is taken, another is added. */
  @Text({ min: 2, max: 200 }) readonly name!: string;
  @OneOf('OrganisationKind', ORGANISATION_KINDS) readonly kind!: OrganisationKind;
  /** Of a partner that is there already, whose name is put right: without it, another name is another organisation. */
  @Id(optional) readonly organisationId?: string | null;
  /** 0 to 1, with at most four decimals. */
  @Decimal({ min: 0, max: 1, ...optional }) readonly share?: number | null;
  @WholeNumber({ min: 0, max: BUDGET_MAX_CENTS, ...optional }) readonly amountCents?: number | null;
}

export class PartnerRequest extends PartRequest {
  /** Whether it leads: one partner does. */
  @Flag() readonly isLead!: boolean;
  @ListOf(() => PartnerContact, { max: SET_UP_LIMITS.contacts })
  readonly contacts!: PartnerContact[];
}

export class SetPartnersRequest extends SetUpChange {
  @ListOf(() => PartnerRequest, { max: SET_UP_LIMITS.partners })
  readonly partners!: PartnerRequest[];
}

export class FunderRequest extends PartRequest {
  @Text({ max: SET_UP_LIMITS.decisionNumber, ...optional }) readonly decisionNumber?: string | null;
  @ProgrammeDay(optional) readonly decidedOn?: string | null;
}

export class SetFundingRequest extends SetUpChange {
  @OneOf('Fund', FUNDS) readonly fund!: Fund;
  @Nested(() => LocalisedText, optional) readonly line?: LocalisedText | null;
  @ListOf(() => FunderRequest, { max: SET_UP_LIMITS.partners }) readonly funders!: FunderRequest[];
}

export class SpecificObjective {
  /** Of one that is there already; without it, it is a new one. */
  @Id(optional) readonly id?: string | null;
  @Text({ max: SET_UP_LIMITS.objectiveCode, ...optional }) readonly code?: string | null;
  @Nested(() => LocalisedText) readonly label!: LocalisedText;
  @CodeList('KpiCode', KPI_CODES) readonly kpis!: KpiCode[];
}

export class Objective extends SpecificObjective {
  @ListOf(() => SpecificObjective, { max: SET_UP_LIMITS.objectives })
  readonly specific!: SpecificObjective[];
}

export class SetObjectivesRequest extends SetUpChange {
  @ListOf(() => Objective, { max: SET_UP_LIMITS.objectives }) readonly objectives!: Objective[];
}

export class SetUpAreaView {
  @Text() readonly code!: string;
  @Nested(() => LocalisedText) readonly label!: LocalisedText;
}

export class SetUpContactView {
  @Text() readonly name!: string;
  @Email(nullable) readonly email!: string | null;
  @Phone(nullable) readonly phone!: string | null;
}

export class SetUpPartnerView {
  @Id() readonly organisationId!: string;
  @Text() readonly name!: string;
  @OneOf('OrganisationKind', ORGANISATION_KINDS) readonly kind!: OrganisationKind;
  @OneOf('PartnerRole', PARTNER_ROLES) readonly role!: PartnerRole;
  @Decimal(nullable) readonly share!: number | null;
  @WholeNumber(nullable) readonly amountCents!: number | null;
  @Text(nullable) readonly decisionNumber!: string | null;
  @CalendarDate(nullable) readonly decidedOn!: string | null;
  @ListOf(() => SetUpContactView) readonly contacts!: SetUpContactView[];
}

export class SetUpTargetView {
  @OneOf('KpiCode', KPI_CODES) readonly kpi!: KpiCode;
  /** The partner who promised; null for what the programme has promised as a whole. */
  @Id(nullable) readonly organisationId!: string | null;
  @Decimal() readonly target!: number;
  @CalendarDate() readonly dueOn!: string;
  @Instant() readonly recordedAt!: string;
  /** When a later promise took its place; null for what holds. */
  @Instant(nullable) readonly supersededAt!: string | null;
}

export class SetUpPointView {
  @OneOf('SetUpPoint', SET_UP_POINTS) readonly point!: SetUpPoint;
  @OneOf('SetUpStep', SET_UP_STEPS) readonly step!: SetUpStep;
  @Flag() readonly isNeeded!: boolean;
}

/** The version of each part of a set-up: it changes with what is in it. */
export class SetUpVersions {
  @Text() readonly basics!: string;
  @Text() readonly area!: string;
  @Text() readonly partners!: string;
  @Text() readonly funding!: string;
  @Text() readonly objectives!: string;
  @Text() readonly targets!: string;
}

/** A programme's set-up as it stands, and what is still open in it. */
export class SetUpView {
  @Id() readonly id!: string;
  @Text() readonly code!: string;
  @Nested(() => LocalisedText) readonly label!: LocalisedText;
  @Text() readonly regionCode!: string;
  @Nested(() => LocalisedText) readonly regionLabel!: LocalisedText;
  @CalendarDate() readonly startsOn!: string;
  @CalendarDate() readonly endsOn!: string;
  @WholeNumber(nullable) readonly budgetCents!: number | null;
  @Nested(() => FundingView) readonly funding!: FundingView;
  @ListOf(() => SetUpAreaView) readonly eligibleAreas!: SetUpAreaView[];
  @CodeList('PriorityCode', PRIORITY_CODES) readonly priorities!: string[];
  @ListOf(() => SetUpPartnerView) readonly partners!: SetUpPartnerView[];
  @ListOf(() => Objective) readonly objectives!: Objective[];
  /** Those that hold, and those that have held, the latest first. */
  @ListOf(() => SetUpTargetView) readonly targets!: SetUpTargetView[];
  @ListOf(() => SetUpPointView) readonly open!: SetUpPointView[];
  /** What a change says that it is based on. */
  @Nested(() => SetUpVersions) readonly versions!: SetUpVersions;
}

export class ProgrammeTemplateView {
  @Text() readonly code!: string;
  @Nested(() => LocalisedText) readonly label!: LocalisedText;
  @Nested(() => LocalisedText) readonly text!: LocalisedText;
}
