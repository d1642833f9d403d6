import type {
  CriterionDirection,
  Decision,
  EnrolmentStage,
  HypothesisKind,
  KpiCode,
  LegalForm,
  Theme,
  Visibility,
} from '@verso/domain';

/**
 * The shapes of the story that the demo tells. Every moment is a number of days before today
 * (`400` is long ago, `0` is today), so that the story looks alive whenever it is told.
 */

export type Language = 'fi' | 'sv' | 'en';
export type ProgrammeKey = 'south-savo' | 'north-savo' | 'northern-ostrobothnia';

export interface Labelled {
  readonly fi: string;
  readonly sv: string;
  readonly en: string;
}

export interface OrganisationStory {
  readonly key: string;
  readonly name: string;
  readonly kind: 'business-service' | 'university' | 'regional-council' | 'municipality' | 'other';
}

export interface StaffStory {
  readonly key: string;
  readonly name: string;
  readonly email: string;
  readonly language: Language;
  readonly role: 'administrator' | 'manager' | 'advisor' | 'funder';
  readonly programmes: readonly ProgrammeKey[];
}

/** Somebody who looks after groups without being staff of the programme. */
export interface CoordinatorStory {
  readonly key: string;
  readonly name: string;
  readonly email: string;
  readonly language: Language;
  readonly programme: ProgrammeKey;
  readonly networks: readonly string[];
  readonly by: string;
  /** Days before today. */
  readonly began: number;
}

export interface TargetStory {
  readonly kpi: KpiCode;
  /** The partner who promises it; without one it is the programme's as a whole. */
  readonly partner?: string;
  readonly target: number;
}

/** One who carries a programme out: the first of them leads. */
export interface PartnerStory {
  readonly organisation: string;
  readonly share: number;
  readonly contact: { readonly name: string; readonly email: string; readonly phone?: string };
}

export interface FunderStory {
  readonly organisation: string;
  readonly share: number;
  readonly decisionNumber: string;
}

export interface ProgrammeStory {
  readonly key: ProgrammeKey;
  readonly code: string;
  readonly label: Labelled;
  readonly regionCode: string;
  readonly began: number;
  /** Days from today to the last day. */
  readonly endsIn: number;
  readonly budgetCents: number;
  /** Codes of the municipalities that may take part beside the region itself. */
  readonly areas: readonly string[];
  readonly priorities: readonly string[];
  readonly partners: readonly PartnerStory[];
  readonly funder: FunderStory;
  readonly manager: string;
  /** Since when newcomers are looked at and sign an agreement first, days before today. */
  readonly asksSince?: number;
  readonly targets: readonly TargetStory[];
  /** Complete months before this one whose figures are published, the last one first: 1, 2, 3 … */
  readonly published: readonly number[];
}

export interface NetworkStory {
  readonly key: string;
  readonly programme: ProgrammeKey;
  readonly name: string;
  readonly municipality: string;
  readonly began: number;
  readonly by: string;
}

export interface ContactStory {
  readonly name: string;
  readonly email?: string;
  readonly phone?: string;
  readonly language?: Language;
}

/** How the invitation of a firm went. Accepted unless told otherwise. */
export type InvitationStory =
  | { readonly state: 'accepted' | 'none' }
  | { readonly state: 'pending' | 'expired'; readonly sent: number }
  | { readonly state: 'revoked'; readonly sent: number; readonly revoked: number };

export interface MembershipStory {
  readonly network: string;
  /** Later than the enrolment and the beginning of the group; without it, as soon as both allow. */
  readonly joined?: number;
  readonly left?: number;
}

export interface FirmStory {
  readonly key: string;
  readonly name: string;
  readonly form: LegalForm;
  readonly businessId?: string;
  /** TOL 2025. */
  readonly industry: string;
  readonly street: string;
  readonly post: readonly [code: string, office: string];
  readonly municipality: string;
  readonly enrolled: number;
  readonly member?: readonly MembershipStory[];
  readonly contact: ContactStory;
  readonly invitation?: InvitationStory;
  readonly ending?: {
    readonly stage: Extract<EnrolmentStage, 'completed' | 'withdrawn'>;
    readonly on: number;
    readonly reason?: string;
  };
  /** Who looked after it until that day. */
  readonly before?: { readonly advisor: string; readonly until: number; readonly reason: string };
  /** Has asked to join; nobody has taken the decision yet. */
  readonly applied?: boolean;
  /** Where it stands on its way in, in a programme that asks for something first. */
  readonly waitsAt?: 'eligible' | 'agreed';
  /** Days from one touch to the next, at least and at most, where they are not drawn as usual. */
  readonly pace?: readonly [least: number, most: number];
  /** Nobody has been in touch for longer than the programme wants. */
  readonly quiet?: boolean;
  /** What was said and seen, in the advisor's words; more are drawn from the common ones. */
  readonly touches?: readonly TouchStory[];
}

export interface TouchStory {
  readonly on: number;
  readonly kind: 'call' | 'visit' | 'meeting' | 'mail' | 'note';
  readonly note: string;
}

/** The firms that one advisor looks after in one programme. */
export interface FirmGroupStory {
  readonly programme: ProgrammeKey;
  readonly advisor: string;
  readonly firms: readonly FirmStory[];
}

/** One entry of the log: day of the time box (0 is the first), trials, successes, note. */
export type SeenStory = readonly [day: number, trials: number, successes: number, note?: string];

export interface ExperimentStory {
  readonly firm: string;
  readonly programme?: ProgrammeKey;
  readonly title: string;
  readonly theme: Theme;
  readonly about: HypothesisKind;
  readonly hypothesis: string;
  readonly test: string;
  /** What a success did: "9 of 30 *varasi ajan*". */
  readonly metric: string;
  /** What one trial is, as it follows a number: "30 *soittajaa*". */
  readonly trial: string;
  readonly direction?: CriterionDirection;
  readonly goal?: number;
  readonly planned?: number;
  /** First day of the time box; in the future when negative. */
  readonly began?: number;
  /** Length of the time box in days. */
  readonly days?: number;
  /** Day the card was written, when it did not start at once. */
  readonly written?: number;
  readonly visibility?: Visibility;
  /** The group it belongs to, where the firm is in two. */
  readonly network?: string;
  readonly outcome: ExperimentOutcome;
}

/** How far it got. Days of the log and of the end are counted from the first day of the time box. */
export type ExperimentOutcome =
  | { readonly stage: 'draft' | 'planned' }
  | {
      readonly stage: 'running';
      readonly seen: readonly SeenStory[];
      readonly correction?: CorrectionStory;
    }
  | {
      readonly stage: 'closed';
      readonly seen: readonly SeenStory[];
      readonly correction?: CorrectionStory;
      readonly on: number;
      readonly decision: Decision;
      readonly learning: string;
      readonly next?: string;
      readonly visibility: Visibility;
    }
  | {
      readonly stage: 'cancelled';
      readonly seen?: readonly SeenStory[];
      readonly on: number;
      readonly reason: string;
    };

/** An entry that was written wrong, and what it should have said, told the day after. */
export interface CorrectionStory {
  /** Index of the wrong entry in `seen`. */
  readonly of: number;
  readonly trials: number;
  readonly successes: number;
  readonly note?: string;
}
