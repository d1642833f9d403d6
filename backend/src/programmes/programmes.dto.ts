import {
  KPI_CODES,
  type KpiCode,
  ORGANISATION_KINDS,
  type OrganisationKind,
  PARTNER_ROLES,
  type PartnerRole,
  SET_UP_LIMITS,
} from '@verso/domain';

import { CalendarDate, Decimal, Id, ListOf, Nested, OneOf } from '../platform/http/fields.js';
import { Text, WholeNumber } from '../platform/http/fields.js';
import { LocalisedText } from '../platform/http/localised-text.js';
import { FundingView } from './funding.dto.js';
import { BUDGET_MAX_CENTS, ProgrammeDay, SetUpChange } from './set-up.dto.js';
import { TEMPLATE_CODES, type TemplateCode } from './templates/programme-template.js';

const STAFF = ['manager', 'advisor'] as const;

const TARGET_MAX = 1_000_000;

export class CreateProgrammeRequest {
  /** Short and unique, for people: `ESAVO-2026`. */
  @Text({ min: 2, max: 30, pattern: /^[\p{L}\d][\p{L}\d-]*$/u }) readonly code!: string;
  @Nested(() => LocalisedText) readonly label!: LocalisedText;
  @Text({ max: 20 }) readonly regionCode!: string;
  @ProgrammeDay() readonly startsOn!: string;
  @ProgrammeDay() readonly endsOn!: string;
  @WholeNumber({ min: 0, max: BUDGET_MAX_CENTS, optional: true, nullable: true })
  readonly budgetCents?: number | null;
  /** What it begins with: objectives, targets and a fund, all of which can be changed. */
  @OneOf('TemplateCode', TEMPLATE_CODES, { optional: true }) readonly template?: TemplateCode;
}

export class KpiTargetRequest {
  @OneOf('KpiCode', KPI_CODES) readonly kpi!: KpiCode;
  /** The partner who promises it; without one it is the programme's as a whole. */
  @Id({ optional: true, nullable: true }) readonly organisationId?: string | null;
  /** In the unit of the indicator: a share is 0 to 1. */
  @Decimal({ min: 0, max: TARGET_MAX }) readonly target!: number;
  @CalendarDate() readonly dueOn!: string;
}

export class SetTargetsRequest extends SetUpChange {
  @ListOf(() => KpiTargetRequest, { max: KPI_CODES.length * (SET_UP_LIMITS.partners + 1) })
  readonly targets!: KpiTargetRequest[];
}

export class CreatedProgramme {
  @Id() readonly id!: string;
}

export class ProgrammePartnerView {
  @Id() readonly organisationId!: string;
  @Text() readonly name!: string;
  @OneOf('OrganisationKind', ORGANISATION_KINDS) readonly kind!: OrganisationKind;
  @OneOf('PartnerRole', PARTNER_ROLES) readonly role!: PartnerRole;
}

export class ProgrammeStaffView {
  @Id() readonly personId!: string;
  @Text({ nullable: true }) readonly name!: string | null;
  @OneOf('StaffRole', STAFF) readonly role!: (typeof STAFF)[number];
}

export class KpiTargetView {
  @OneOf('KpiCode', KPI_CODES) readonly kpi!: KpiCode;
  @Decimal() readonly target!: number;
  @CalendarDate() readonly dueOn!: string;
}

export class ProgrammeView {
  @Id() readonly id!: string;
  @Text() readonly code!: string;
  @Nested(() => LocalisedText) readonly label!: LocalisedText;
  @Text() readonly regionCode!: string;
  @Nested(() => LocalisedText) readonly regionLabel!: LocalisedText;
  @CalendarDate() readonly startsOn!: string;
  @CalendarDate() readonly endsOn!: string;
  @WholeNumber({ nullable: true }) readonly budgetCents!: number | null;
  @Nested(() => FundingView) readonly funding!: FundingView;
  @ListOf(() => ProgrammePartnerView) readonly partners!: ProgrammePartnerView[];
  /** For staff of the programme; empty for others. */
  @ListOf(() => ProgrammeStaffView) readonly staff!: ProgrammeStaffView[];
  /** What partners have promised together. For staff and funders of the programme; empty for others. */
  @ListOf(() => KpiTargetView) readonly targets!: KpiTargetView[];
}
