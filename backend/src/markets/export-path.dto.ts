import {
  EXPORT_CHANNELS,
  EXPORT_HELP,
  MARKET_LIMITS as LIMITS,
  EXPORT_STAGES,
  type ExportChannel,
  type ExportHelp,
  type ExportStage,
  REASON_LIMITS,
} from '@verso/domain';

import {
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

const nullable = { nullable: true } as const;

/** What is told of one step; null is what is not told. */
export class ExportStepFields {
  @OneOf('ExportStage', EXPORT_STAGES) readonly stage!: ExportStage;
  @CalendarDate() readonly happenedOn!: string;
  /** Euros, in cents; of a quote, a first invoice or a further order only. */
  @WholeNumber({ ...LIMITS.valueCents, ...nullable }) readonly valueCents!: number | null;
  @OneOf('ExportChannel', EXPORT_CHANNELS, nullable) readonly channel!: ExportChannel | null;
  @Text({ ...LIMITS.partner, ...nullable }) readonly partner!: string | null;
  /** What helped the firm to take the step. */
  @OneOf('ExportHelp', EXPORT_HELP, nullable) readonly helped!: ExportHelp | null;
  @Text({ ...LIMITS.note, ...nullable }) readonly note!: string | null;
}

export class AddExportStepRequest extends ExportStepFields {
  /** ISO 3166-1 alpha-2. */
  @Text({ min: 2, max: 2, pattern: /^[A-Z]{2}$/ }) readonly country!: string;
}

export class TakeBackStepRequest {
  @Text(REASON_LIMITS) readonly reason!: string;
}

export class ExportStepView extends ExportStepFields {
  @Id() readonly id!: string;
  /** Null once the person is forgotten, and to those who do not see her. */
  @Text(nullable) readonly recordedByName!: string | null;
  @Instant() readonly recordedAt!: string;
  @Instant(nullable) readonly takenBackAt!: string | null;
  @Text(nullable) readonly takenBackReason!: string | null;
}

/** The way of a firm to one market, step by step, those that were taken back among them. */
export class ExportPathView {
  /** ISO 3166-1 alpha-2. */
  @Text() readonly country!: string;
  /** The furthest that stands; null where everything was taken back. */
  @OneOf('ExportStage', EXPORT_STAGES, nullable) readonly stage!: ExportStage | null;
  /** From choosing the market to the first invoice; null where either is not told. */
  @WholeNumber(nullable) readonly daysToFirstInvoice!: number | null;
  @ListOf(() => ExportStepView) readonly steps!: ExportStepView[];
}

/** One of the reader's own firms, in one of its programmes. */
export class OwnMarketsFirm {
  @Id() readonly programmeId!: string;
  @Nested(() => LocalisedText) readonly programmeLabel!: LocalisedText;
  @Id() readonly enterpriseId!: string;
  @Text() readonly enterpriseName!: string;
}
