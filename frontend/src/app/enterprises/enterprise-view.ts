import type {
  EnrolmentStage, EnterpriseKind, FieldSource, IndustryCodeSet, InvitationState, Language, LegalForm, LocalisedText,
  TouchpointKind,
} from '@verso/domain';

import type { ExperimentRow } from './experiment-row';

/** A firm in the list. */
export interface EnterpriseRow {
  readonly id: string;
  readonly businessId: string | null;
  readonly kind: EnterpriseKind;
  readonly name: string;
  readonly legalForm: LegalForm;
  readonly municipalityCode: string | null;
  readonly municipalityLabel: LocalisedText | null;
  readonly industryCode: string | null;
  readonly industryCodeSet: IndustryCodeSet | null;
  readonly industryLabel: LocalisedText | null;
  readonly stage: EnrolmentStage | null;
  readonly enrolledOn: string | null;
  readonly advisorId: string | null;
  readonly advisorName: string | null;
  readonly networks: readonly { readonly id: string; readonly name: string }[];
  readonly lastContactOn: string | null;
  readonly experimentsRunning: number;
}

/** What is known about a firm besides its identity: one dated version of it. */
export interface EnterpriseProfile {
  readonly name: string;
  readonly legalForm: LegalForm;
  readonly industryCode: string | null;
  readonly industryCodeSet: IndustryCodeSet | null;
  readonly industryLabel: LocalisedText | null;
  readonly street: string | null;
  readonly postCode: string | null;
  readonly postOffice: string | null;
  readonly municipalityCode: string | null;
  readonly municipalityLabel: LocalisedText | null;
  readonly sources: Readonly<Record<string, { readonly source: FieldSource; readonly at: string }>>;
  readonly recordedAt: string;
  readonly recordedByName: string | null;
}

export interface EnrolmentTransition {
  readonly fromStage: EnrolmentStage | null;
  readonly toStage: EnrolmentStage;
  readonly reason: string | null;
  readonly effectiveOn: string;
  readonly recordedByName: string | null;
}

export interface EnrolmentView {
  readonly id: string;
  readonly stage: EnrolmentStage;
  readonly enrolledOn: string;
  readonly endedOn: string | null;
  readonly advisorId: string | null;
  readonly advisorName: string | null;
  readonly transitions: readonly EnrolmentTransition[];
}

export interface ContactView {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly language: Language;
  /** Set once the contact has an account, whether or not she has come in. */
  readonly personId: string | null;
  readonly invitation: {
    readonly id: string;
    readonly state: InvitationState;
    readonly sentAt: string;
    readonly expiresAt: string;
  } | null;
}

export interface MembershipView {
  readonly memberId: string;
  readonly id: string;
  readonly name: string;
  readonly joinedOn: string;
}

export interface TouchpointView {
  readonly id: string;
  readonly kind: TouchpointKind;
  readonly happenedOn: string;
  readonly note: string | null;
  readonly recordedByName: string | null;
}

export interface EnterpriseView {
  readonly id: string;
  readonly businessId: string | null;
  readonly kind: EnterpriseKind;
  readonly profile: EnterpriseProfile;
  readonly enrolment: EnrolmentView | null;
  readonly contacts: readonly ContactView[];
  readonly networks: readonly MembershipView[];
  /** The latest, newest first. */
  readonly touchpoints: readonly TouchpointView[];
  readonly experiments: readonly ExperimentRow[];
}
