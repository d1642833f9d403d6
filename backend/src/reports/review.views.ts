import { KPI_CODES, type KpiCode } from '@verso/domain';

import {
  CalendarDate,
  Decimal,
  Flag,
  Id,
  Instant,
  ListOf,
  Month,
  Nested,
  OneOf,
  Text,
  WholeNumber,
} from '../platform/http/fields.js';
import { LocalisedText } from '../platform/http/localised-text.js';
import { FundingView } from '../programmes/funding.dto.js';
import { CSV_DIALECTS, type CsvDialect } from '../platform/spreadsheets/csv-write.js';

const nullable = { nullable: true } as const;

/** A funder chooses a month, and nothing else: there is no filter over live figures. */
export class ReviewQuery {
  @Month({ optional: true }) readonly month?: string;
}

export class ReleaseCsvQuery {
  /** `fi`: semicolon and decimal comma; `international`: comma and decimal point. */
  @OneOf('CsvDialect', CSV_DIALECTS, { optional: true }) readonly dialect?: CsvDialect;
}

export class ReviewReleaseRow {
  @Id() readonly id!: string;
  @Month() readonly month!: string;
  @Instant() readonly publishedAt!: string;
}

export class ReviewProgrammeRow {
  @Id() readonly id!: string;
  @Text() readonly code!: string;
  @Nested(() => LocalisedText) readonly label!: LocalisedText;
  @Nested(() => LocalisedText) readonly regionLabel!: LocalisedText;
  @CalendarDate() readonly startsOn!: string;
  @CalendarDate() readonly endsOn!: string;
  @Nested(() => FundingView) readonly funding!: FundingView;
  /** Releases that stand, the latest month first. */
  @ListOf(() => ReviewReleaseRow) readonly releases!: ReviewReleaseRow[];
}

export class ReviewReleaseView {
  @Id() readonly id!: string;
  @Month() readonly month!: string;
  @Instant() readonly publishedAt!: string;
  /** Of the document, so that anybody can check a copy of it. */
  @Text() readonly sha256!: string;
}

/** A part of an indicator. Suppressed is not the same as missing: the number exists and is withheld. */
export class ReviewBreakdownRow {
  @Id() readonly networkId!: string;
  @Text() readonly name!: string;
  @Decimal(nullable) readonly value!: number | null;
  @WholeNumber(nullable) readonly numerator!: number | null;
  @WholeNumber(nullable) readonly denominator!: number | null;
  @Flag() readonly suppressed!: boolean;
}

export class ReviewPointView {
  @Month() readonly month!: string;
  @Decimal(nullable) readonly value!: number | null;
}

export class ReviewIndicatorView {
  @OneOf('KpiCode', KPI_CODES) readonly kpi!: KpiCode;
  @Decimal(nullable) readonly value!: number | null;
  @WholeNumber(nullable) readonly numerator!: number | null;
  @WholeNumber(nullable) readonly denominator!: number | null;
  @Decimal(nullable) readonly target!: number | null;
  @CalendarDate(nullable) readonly targetDueOn!: string | null;
  @ListOf(() => ReviewBreakdownRow) readonly breakdown!: ReviewBreakdownRow[];
  /** Of the releases of thirteen months, this one included. */
  @ListOf(() => ReviewPointView) readonly series!: ReviewPointView[];
}

export class ReviewIndicatorMethodView {
  @OneOf('KpiCode', KPI_CODES) readonly kpi!: KpiCode;
  @Text() readonly method!: string;
  @WholeNumber() readonly version!: number;
}

/** How the figures of a release were made. */
export class ReviewMethodView {
  @CalendarDate() readonly asOf!: string;
  /** A part that rests on fewer enterprises than this is not shown. */
  @WholeNumber() readonly fewestEnterprises!: number;
  @ListOf(() => ReviewIndicatorMethodView) readonly indicators!: ReviewIndicatorMethodView[];
}

/** What a funder sees of a programme. */
export class ReviewView {
  @Nested(() => ReviewProgrammeRow) readonly programme!: ReviewProgrammeRow;
  /** `null` while nothing is published. */
  @Nested(() => ReviewReleaseView, nullable) readonly release!: ReviewReleaseView | null;
  @ListOf(() => ReviewIndicatorView) readonly indicators!: ReviewIndicatorView[];
  @Nested(() => ReviewMethodView, nullable) readonly method!: ReviewMethodView | null;
}
