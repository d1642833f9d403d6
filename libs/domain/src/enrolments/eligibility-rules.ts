import type { SizeClass } from '../enterprises/size-class.js';
import type { SizeBasis, SizeFacts } from './size-class-rule.js';

/** What can be asked of a firm that wants to take part, in the order in which it is looked at. */
export const ELIGIBILITY_RULES = [
  'area',
  'size',
  'size-class',
  'industry',
  'age-from',
  'age-below',
  'de-minimis',
] as const;
export type EligibilityRule = (typeof ELIGIBILITY_RULES)[number];

export const ELIGIBILITY_OUTCOMES = ['met', 'not-met', 'unknown'] as const;
export type EligibilityOutcome = (typeof ELIGIBILITY_OUTCOMES)[number];

/** How far the numbers of rules go. */
export const ELIGIBILITY_LIMITS = {
  persons: 100_000,
  days: 36_500,
  years: 100,
  industries: 100,
  aidCents: 100_000_000,
} as const;

/** What a programme asks, as data; what is null or empty is not asked. */
export interface EligibilityRules {
  /** Whether the firm has to be where the programme is. */
  readonly isInArea: boolean;
  /** Fewer persons than this. */
  readonly personsBelow: number | null;
  /** Size classes of Recommendation 2003/361/EC: a firm fits that is of one of them. */
  readonly sizeClasses: readonly SizeClass[];
  /** Codes of TOL 2025, of any level: a firm fits whose code begins with one of them. */
  readonly industries: readonly string[];
  /** Founded at least so many days ago. */
  readonly ageFromDays: number | null;
  /** Founded less than so many years ago. */
  readonly ageBelowYears: number | null;
  /** So much de minimis aid must still fit under the ceiling. */
  readonly aidRoomCents: number | null;
}

export const NO_RULES: EligibilityRules = {
  isInArea: false,
  personsBelow: null,
  sizeClasses: [],
  industries: [],
  ageFromDays: null,
  ageBelowYears: null,
  aidRoomCents: null,
};

/** What is known of a firm; null for what is not known. */
export interface EligibilityFacts extends SizeFacts {
  /** Its municipality, and the region around that. */
  readonly municipalityCode: string | null;
  readonly regionCode: string | null;
  /** Where the programme is: municipalities and regions. */
  readonly eligibleAreas: readonly string[];
  readonly persons: number | null;
  readonly industryCode: string | null;
  readonly industryCodeSet: string | null;
  readonly foundedOn: string | null;
  /** Known only once what the firm has received elsewhere is known, too. */
  readonly aidRoomCents: number | null;
}

/** One rule, what it asked, what was found, and whether that is enough. */
export interface EligibilityLine {
  readonly rule: EligibilityRule;
  readonly outcome: EligibilityOutcome;
  /** Codes or numbers that the rule asks for. */
  readonly asked: readonly string[];
  /** The code, number or day that was found; null when nothing is known. */
  readonly found: string | null;
  /** What a size class was found by, line by line; of other rules nothing. */
  readonly basis?: readonly SizeBasis[];
}
