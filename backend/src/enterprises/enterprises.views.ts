import {
  CRITERION_DIRECTIONS,
  type CriterionDirection,
  type Decision,
  DECISIONS,
  ENROLMENT_STAGES,
  type EnrolmentStage,
  ENTERPRISE_KINDS,
  type EnterpriseKind,
  EXPERIMENT_STAGES,
  type ExperimentStage,
  FIELD_SOURCES,
  type FieldSource,
  INDUSTRY_CODE_SETS,
  type IndustryCodeSet,
  INVITATION_STATES,
  type InvitationState,
  type Language,
  LANGUAGES,
  LEGAL_FORMS,
  type LegalForm,
  type Theme,
  THEMES,
  VERDICT_OUTCOMES,
  type VerdictOutcome,
  VISIBILITIES,
  type Visibility,
} from '@verso/domain';

import {
  CalendarDate,
  Decimal,
  Flag,
  Id,
  Instant,
  ListOf,
  Nested,
  OneOf,
  Text,
  WholeNumber,
} from '../platform/http/fields.js';
import { LocalisedText } from '../platform/http/localised-text.js';

const nullable = { nullable: true } as const;

export class NamedNetwork {
  @Id() readonly id!: string;
  @Text() readonly name!: string;
}

/** A firm in the list of its programme. */
export class EnterpriseRow {
  @Id() readonly id!: string;
  @Text(nullable) readonly businessId!: string | null;
  @OneOf('EnterpriseKind', ENTERPRISE_KINDS) readonly kind!: EnterpriseKind;
  @Text() readonly name!: string;
  @OneOf('LegalForm', LEGAL_FORMS) readonly legalForm!: LegalForm;
  @Text(nullable) readonly municipalityCode!: string | null;
  @Nested(() => LocalisedText, nullable) readonly municipalityLabel!: LocalisedText | null;
  @Text(nullable) readonly industryCode!: string | null;
  @OneOf('IndustryCodeSet', INDUSTRY_CODE_SETS, nullable)
  readonly industryCodeSet!: IndustryCodeSet | null;
  @Nested(() => LocalisedText, nullable) readonly industryLabel!: LocalisedText | null;
  @OneOf('EnrolmentStage', ENROLMENT_STAGES, nullable) readonly stage!: EnrolmentStage | null;
  @CalendarDate(nullable) readonly enrolledOn!: string | null;
  @Id(nullable) readonly advisorId!: string | null;
  @Text(nullable) readonly advisorName!: string | null;
  @ListOf(() => NamedNetwork) readonly networks!: NamedNetwork[];
  @CalendarDate(nullable) readonly lastContactOn!: string | null;
  @WholeNumber() readonly experimentsRunning!: number;
}

/** What a list of firms does not show: it may be where somebody lives. */
export interface FirmAddress {
  readonly ownNumber: string | null;
  readonly street: string | null;
  readonly postCode: string | null;
  readonly postOffice: string | null;
}

export class SourceMarkView {
  @OneOf('FieldSource', FIELD_SOURCES) readonly source!: FieldSource;
  @Instant() readonly at!: string;
}

/** Where each field comes from; a field without a value has no source. */
export class FieldSourcesView {
  @Nested(() => SourceMarkView, { optional: true }) readonly name?: SourceMarkView;
  @Nested(() => SourceMarkView, { optional: true }) readonly legalForm?: SourceMarkView;
  @Nested(() => SourceMarkView, { optional: true }) readonly industryCode?: SourceMarkView;
  @Nested(() => SourceMarkView, { optional: true }) readonly street?: SourceMarkView;
  @Nested(() => SourceMarkView, { optional: true }) readonly postCode?: SourceMarkView;
  @Nested(() => SourceMarkView, { optional: true }) readonly postOffice?: SourceMarkView;
  @Nested(() => SourceMarkView, { optional: true }) readonly municipalityCode?: SourceMarkView;
}

class EnterpriseFactsView {
  @Text() readonly name!: string;
  @Text(nullable) readonly industryCode!: string | null;
  @OneOf('IndustryCodeSet', INDUSTRY_CODE_SETS, nullable)
  readonly industryCodeSet!: IndustryCodeSet | null;
  @Nested(() => LocalisedText, nullable) readonly industryLabel!: LocalisedText | null;
  @Text(nullable) readonly street!: string | null;
  @Text(nullable) readonly postCode!: string | null;
  @Text(nullable) readonly postOffice!: string | null;
  @Text(nullable) readonly municipalityCode!: string | null;
  @Nested(() => LocalisedText, nullable) readonly municipalityLabel!: LocalisedText | null;
}

export class EnterpriseProfileView extends EnterpriseFactsView {
  @OneOf('LegalForm', LEGAL_FORMS) readonly legalForm!: LegalForm;
  @Nested(() => FieldSourcesView) readonly sources!: FieldSourcesView;
  /** Of the version shown: a change says on which one it is based. */
  @Instant() readonly recordedAt!: string;
  @Text(nullable) readonly recordedByName!: string | null;
}

export class RegisterFactView extends EnterpriseFactsView {
  @OneOf('LegalForm', LEGAL_FORMS, nullable) readonly legalForm!: LegalForm | null;
  @OneOf('FieldSource', FIELD_SOURCES) readonly source!: FieldSource;
  @Instant() readonly sourceAt!: string;
}

export class EnrolmentTransitionView {
  @OneOf('EnrolmentStage', ENROLMENT_STAGES, nullable) readonly fromStage!: EnrolmentStage | null;
  @OneOf('EnrolmentStage', ENROLMENT_STAGES) readonly toStage!: EnrolmentStage;
  @Text(nullable) readonly reason!: string | null;
  @CalendarDate() readonly effectiveOn!: string;
  @Text(nullable) readonly recordedByName!: string | null;
}

/** What the programme asks of a firm before it takes part. */
export class EnrolmentCourseView {
  @Flag() readonly asksEligibility!: boolean;
  @Flag() readonly asksAgreement!: boolean;
}

export class SignedAgreementView {
  @CalendarDate() readonly signedOn!: string;
  /** The firm's contact who signed. */
  @Text() readonly signedByName!: string;
}

/** A change of advisor; a name is null once its person is forgotten. */
export class EnrolmentHandoverView {
  @CalendarDate() readonly handedOn!: string;
  @Text(nullable) readonly fromName!: string | null;
  @Text(nullable) readonly toName!: string | null;
  @Text(nullable) readonly reason!: string | null;
}

export class EnrolmentView {
  @Id() readonly id!: string;
  @OneOf('EnrolmentStage', ENROLMENT_STAGES) readonly stage!: EnrolmentStage;
  @CalendarDate() readonly enrolledOn!: string;
  @CalendarDate(nullable) readonly endedOn!: string | null;
  @Nested(() => EnrolmentCourseView) readonly course!: EnrolmentCourseView;
  @Nested(() => SignedAgreementView, nullable) readonly agreement!: SignedAgreementView | null;
  @Id() readonly advisorId!: string;
  @Text(nullable) readonly advisorName!: string | null;
  /** The latest first. */
  @ListOf(() => EnrolmentHandoverView) readonly handovers!: EnrolmentHandoverView[];
  @ListOf(() => EnrolmentTransitionView) readonly transitions!: EnrolmentTransitionView[];
}

export class ContactInvitationView {
  @Id() readonly id!: string;
  @OneOf('InvitationState', INVITATION_STATES) readonly state!: InvitationState;
  @Instant() readonly sentAt!: string;
  @Instant() readonly expiresAt!: string;
}

export class ContactView {
  @Id() readonly id!: string;
  @Text() readonly name!: string;
  @Text(nullable) readonly email!: string | null;
  @Text(nullable) readonly phone!: string | null;
  @OneOf('Language', LANGUAGES) readonly language!: Language;
  /** Once she has come in herself. */
  @Id(nullable) readonly personId!: string | null;
  @Nested(() => ContactInvitationView, nullable) readonly invitation!: ContactInvitationView | null;
}

export class EnterpriseNetworkView {
  @Id() readonly memberId!: string;
  @Id() readonly id!: string;
  @Text() readonly name!: string;
  @CalendarDate() readonly joinedOn!: string;
}

/** An experiment on the page of its firm. */
export class EnterpriseExperimentRow {
  @Id() readonly id!: string;
  @Id() readonly programmeId!: string;
  @Text() readonly title!: string;
  @OneOf('Theme', THEMES) readonly theme!: Theme;
  @OneOf('ExperimentStage', EXPERIMENT_STAGES) readonly stage!: ExperimentStage;
  @OneOf('Visibility', VISIBILITIES) readonly visibility!: Visibility;
  @Id() readonly enterpriseId!: string;
  @Text() readonly enterpriseName!: string;
  @Id(nullable) readonly networkId!: string | null;
  @Text(nullable) readonly networkName!: string | null;
  @Text() readonly hypothesis!: string;
  @Text() readonly metricLabel!: string;
  @Text() readonly trialLabel!: string;
  @OneOf('CriterionDirection', CRITERION_DIRECTIONS) readonly direction!: CriterionDirection;
  @Decimal(nullable) readonly criterionShare!: number | null;
  @WholeNumber(nullable) readonly plannedTrials!: number | null;
  @WholeNumber() readonly trials!: number;
  @WholeNumber() readonly successes!: number;
  @CalendarDate(nullable) readonly startsOn!: string | null;
  @CalendarDate(nullable) readonly endsOn!: string | null;
  @Flag() readonly overdue!: boolean;
  /** Of the verdict; `null` before it runs. */
  @OneOf('VerdictOutcome', VERDICT_OUTCOMES, nullable) readonly outcome!: VerdictOutcome | null;
  @OneOf('Decision', DECISIONS, nullable) readonly decision!: Decision | null;
  @Instant() readonly updatedAt!: string;
}

/** All that a programme's staff see of one firm. */
export class EnterpriseView {
  @Id() readonly id!: string;
  @Text(nullable) readonly businessId!: string | null;
  @OneOf('EnterpriseKind', ENTERPRISE_KINDS) readonly kind!: EnterpriseKind;
  @Nested(() => EnterpriseProfileView) readonly profile!: EnterpriseProfileView;
  @Nested(() => RegisterFactView, nullable) readonly registerFact!: RegisterFactView | null;
  /** The latest one: a firm that came back is enrolled again. */
  @Nested(() => EnrolmentView, nullable) readonly enrolment!: EnrolmentView | null;
  @ListOf(() => ContactView) readonly contacts!: ContactView[];
  @ListOf(() => EnterpriseNetworkView) readonly networks!: EnterpriseNetworkView[];
  @ListOf(() => EnterpriseExperimentRow) readonly experiments!: EnterpriseExperimentRow[];
}
