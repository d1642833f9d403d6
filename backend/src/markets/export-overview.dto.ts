import { EXPORT_STAGES, type ExportStage } from '@verso/domain';

import {
  CalendarDate,
  CodesOf,
  Id,
  ListOf,
  Nested,
  OneOf,
  Text,
  WholeNumber,
} from '../platform/http/fields.js';
import { LocalisedText } from '../platform/http/localised-text.js';
import { PageQuery } from '../platform/http/page.js';

const nullable = { nullable: true } as const;
const optional = { optional: true } as const;
const COUNTRY = /^[A-Z]{2}$/;

export class ExportOverviewQuery extends PageQuery {
  @OneOf('ExportStage', EXPORT_STAGES, optional) readonly stage?: ExportStage;
  /** ISO 3166-1 alpha-2; with it, steps to that market alone count. */
  @Text({ min: 2, max: 2, pattern: COUNTRY, ...optional }) readonly country?: string;
  @Id(optional) readonly advisorId?: string;
  @Text({ min: 3, max: 3, pattern: /^\d{3}$/, ...optional }) readonly municipality?: string;
}

/** How far a firm has come on its ways to markets abroad, by the steps that stand. */
export class ExportOverviewRow {
  @Id() readonly enterpriseId!: string;
  @Text() readonly enterpriseName!: string;
  @Nested(() => LocalisedText, nullable) readonly municipalityLabel!: LocalisedText | null;
  /** Null where nobody looks after the firm, and once the person is forgotten. */
  @Text(nullable) readonly advisorName!: string | null;
  /** The furthest of them. */
  @OneOf('ExportStage', EXPORT_STAGES) readonly stage!: ExportStage;
  /** The markets, ISO 3166-1 alpha-2. */
  @CodesOf(COUNTRY, {}) readonly countries!: string[];
  /** The newest of them, by the day on which it happened; of one day, the furthest. */
  @OneOf('ExportStage', EXPORT_STAGES) readonly latestStage!: ExportStage;
  @CalendarDate() readonly latestOn!: string;
  /** Whole days from it to today, in Helsinki. */
  @WholeNumber() readonly daysSince!: number;
}

export class ExportStageCount {
  @OneOf('ExportStage', EXPORT_STAGES) readonly stage!: ExportStage;
  @WholeNumber() readonly enterprises!: number;
}

export class ExportCountryCount {
  /** ISO 3166-1 alpha-2. */
  @Text() readonly country!: string;
  @WholeNumber() readonly enterprises!: number;
}

export class ExportAdvisorCount {
  @Id() readonly advisorId!: string;
  /** Null once the person is forgotten. */
  @Text(nullable) readonly advisorName!: string | null;
  @WholeNumber() readonly enterprises!: number;
}

/**
 * How many firms the list would have: each part under all filters but its own, so that a count is what
 * its link shows. Each firm counts once at its furthest stage, and once in each of its markets.
 */
export class ExportCountsView {
  /** Firms at any stage. */
  @WholeNumber() readonly enterprises!: number;
  /** Every stage, in their order. */
  @ListOf(() => ExportStageCount) readonly stages!: ExportStageCount[];
  /** Markets with most firms first. */
  @ListOf(() => ExportCountryCount) readonly countries!: ExportCountryCount[];
  @ListOf(() => ExportAdvisorCount) readonly advisors!: ExportAdvisorCount[];
}
