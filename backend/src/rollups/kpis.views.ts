import { KPI_CODES, KPI_SCOPE_KINDS, type KpiCode, type KpiScopeKind } from '@verso/domain';

import { LocalisedText } from '../platform/http/localised-text.js';
import {
  CalendarDate,
  Decimal,
  Id,
  Instant,
  ListOf,
  Month,
  MonthList,
  Nested,
  OneOf,
  Text,
  WholeNumber,
} from '../platform/http/fields.js';

const nullable = { nullable: true } as const;

export class KpisQuery {
  /** The latest month with figures unless given. */
  @Month({ optional: true }) readonly month?: string;
}

export class KpiMonthRequest {
  @Month() readonly month!: string;
}

/** One indicator in one scope. */
export class KpiCellView {
  @Id() readonly id!: string;
  @OneOf('KpiCode', KPI_CODES) readonly kpi!: KpiCode;
  @OneOf('KpiScopeKind', KPI_SCOPE_KINDS) readonly scope!: KpiScopeKind;
  @Id(nullable) readonly networkId!: string | null;
  @Text(nullable) readonly networkName!: string | null;
  @WholeNumber() readonly numerator!: number;
  /** `null` for a plain count. */
  @WholeNumber(nullable) readonly denominator!: number | null;
  /** `null` for a share of nothing. */
  @Decimal(nullable) readonly value!: number | null;
  /** Of the programme; networks have none. */
  @Decimal(nullable) readonly target!: number | null;
  @CalendarDate(nullable) readonly targetDueOn!: string | null;
}

export class KpiPointView {
  @Month() readonly month!: string;
  @OneOf('KpiCode', KPI_CODES) readonly kpi!: KpiCode;
  @Decimal(nullable) readonly value!: number | null;
}

export class KpiReleaseView {
  @Month() readonly month!: string;
  @Instant() readonly publishedAt!: string;
  @Text(nullable) readonly publishedByName!: string | null;
  @Text() readonly sha256!: string;
}

/** The figures of a programme in one month, for its staff. */
export class KpisView {
  @Month() readonly month!: string;
  /** Months with figures, the latest first. */
  @MonthList() readonly months!: string[];
  @Instant(nullable) readonly computedAt!: Date | null;
  @ListOf(() => KpiCellView) readonly cells!: KpiCellView[];
  /** The programme's values of thirteen months, this one included. */
  @ListOf(() => KpiPointView) readonly series!: KpiPointView[];
  @Nested(() => KpiReleaseView, nullable) readonly release!: KpiReleaseView | null;
}

export class KpiEnterpriseView {
  @Id() readonly id!: string;
  @Text() readonly name!: string;
  @Nested(() => LocalisedText, nullable) readonly municipalityLabel!: LocalisedText | null;
}

export class KpiParametersView {
  @CalendarDate() readonly asOf!: string;
}

export class KpiFactCountsView {
  @WholeNumber() readonly networks!: number;
  @WholeNumber() readonly enrolments!: number;
  @WholeNumber() readonly memberships!: number;
  @WholeNumber() readonly decisions!: number;
}

/** How a cell was made. */
export class KpiMadeOfView {
  @Text() readonly method!: string;
  @WholeNumber() readonly version!: number;
  @Nested(() => KpiParametersView) readonly parameters!: KpiParametersView;
  @Nested(() => KpiFactCountsView) readonly facts!: KpiFactCountsView;
}

/** The firms behind a cell, and how it was made. */
export class KpiCellEnterprisesView {
  @Nested(() => KpiCellView) readonly cell!: KpiCellView;
  @ListOf(() => KpiEnterpriseView) readonly items!: KpiEnterpriseView[];
  @Nested(() => KpiMadeOfView) readonly madeOf!: KpiMadeOfView;
}

export class KpiReleasedView {
  @Id() readonly releaseId!: string;
  @Text() readonly sha256!: string;
}
