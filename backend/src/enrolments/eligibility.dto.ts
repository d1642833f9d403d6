import {
  ELIGIBILITY_LIMITS,
  ELIGIBILITY_OUTCOMES,
  ELIGIBILITY_RULES,
  type EligibilityOutcome,
  type EligibilityRule,
  SIZE_CLASSES,
  SIZE_REASONS,
  type SizeClass,
  type SizeReason,
} from '@verso/domain';

import {
  CalendarDate,
  CodeList,
  CodesOf,
  Decimal,
  Flag,
  ListOf,
  Nested,
  OneOf,
  Text,
  WholeNumber,
} from '../platform/http/fields.js';

const nullable = { nullable: true } as const;
const optional = { optional: true, nullable: true } as const;
const { persons, days, years, industries, aidCents } = ELIGIBILITY_LIMITS;

/** What is null or empty is not asked. */
export class EligibilityRulesFields {
  /** Whether the firm has to be in the programme's area. */
  @Flag() readonly isInArea!: boolean;
  /** Fewer persons than this. */
  @WholeNumber({ min: 1, max: persons, ...nullable }) readonly personsBelow!: number | null;
  /** Size classes of Recommendation 2003/361/EC: a firm fits that is of one of them. */
  @CodeList('SizeClass', SIZE_CLASSES) readonly sizeClasses!: SizeClass[];
  /** Codes of TOL 2025, of any level: a firm fits whose code begins with one of them. */
  @CodesOf(/^\d{2,5}$/, { max: industries }) readonly industries!: string[];
  /** Founded at least so many days ago. */
  @WholeNumber({ min: 1, max: days, ...nullable }) readonly ageFromDays!: number | null;
  /** Founded less than so many years ago. */
  @WholeNumber({ min: 1, max: years, ...nullable }) readonly ageBelowYears!: number | null;
  /** So much de minimis aid must still fit under the ceiling. */
  @WholeNumber({ min: 1, max: aidCents, ...nullable }) readonly aidRoomCents!: number | null;
}

export class DeclareRequest {
  /** In person-years; a part-time one is a part. */
  @Decimal({ min: 0, max: persons, ...optional }) readonly persons?: number | null;
  @CalendarDate(optional) readonly foundedOn?: string | null;
  /** In good faith, partner and linked enterprises counted in. */
  @OneOf('SizeClass', SIZE_CLASSES, optional) readonly sizeClass?: SizeClass | null;
}

export const SIZE_BASES = ['fiscal-year', 'links', 'declared'] as const;

/** What a size class was found by. What is of a fiscal year is null of a declaration. */
export class SizeBasisView {
  @OneOf('SizeBasisKind', SIZE_BASES) readonly kind!: (typeof SIZE_BASES)[number];
  @CalendarDate(optional) readonly fiscalYearEndsOn?: string | null;
  /** What the figures of the year speak for, null where they do not decide; and what the firm is after it. */
  @OneOf('SizeClass', SIZE_CLASSES, optional) readonly ofYear?: SizeClass | null;
  @OneOf('SizeClass', SIZE_CLASSES, nullable) readonly status!: SizeClass | null;
  @OneOf('SizeReason', SIZE_REASONS, optional) readonly reason?: SizeReason | null;
}

/** One rule: what it asks, what was found, and whether that is enough. */
export class EligibilityLineView {
  @OneOf('EligibilityRule', ELIGIBILITY_RULES) readonly rule!: EligibilityRule;
  @OneOf('EligibilityOutcome', ELIGIBILITY_OUTCOMES) readonly outcome!: EligibilityOutcome;
  @CodesOf(/./, {}) readonly asked!: readonly string[];
  /** A code, a number or a day; null when nothing is known. */
  @Text(nullable) readonly found!: string | null;
  /** Of the size class only. */
  @ListOf(() => SizeBasisView, { optional: true }) readonly basis?: readonly SizeBasisView[];
}

export class EligibilityDeclarationView {
  @Decimal(nullable) readonly persons!: number | null;
  @CalendarDate(nullable) readonly foundedOn!: string | null;
  @OneOf('SizeClass', SIZE_CLASSES, nullable) readonly sizeClass!: SizeClass | null;
}

/** What the rules had found on the day of the decision. */
export class EligibilityDecisionView {
  @CalendarDate() readonly decidedOn!: string;
  @Text(nullable) readonly decidedByName!: string | null;
  @ListOf(() => EligibilityLineView) readonly lines!: EligibilityLineView[];
}

export class EligibilityView {
  /** What the rules of today find today. */
  @ListOf(() => EligibilityLineView) readonly lines!: EligibilityLineView[];
  @Nested(() => EligibilityDeclarationView) readonly declared!: EligibilityDeclarationView;
  @Nested(() => EligibilityDecisionView, nullable)
  readonly decision!: EligibilityDecisionView | null;
}
