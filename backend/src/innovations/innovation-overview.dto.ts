import {
  CLIMATE_BENEFITS,
  type ClimateBenefit,
  INNOVATION_INDICATOR_CODES,
  INNOVATION_KINDS,
  INNOVATION_STATES,
  type InnovationIndicator,
  type InnovationKind,
  type InnovationState,
  SUSTAINABLE_GOALS,
  type SustainableGoal,
} from '@verso/domain';

import {
  CalendarDate,
  CodeList,
  Id,
  ListOf,
  OneOf,
  Text,
  WholeNumber,
} from '../platform/http/fields.js';
import { PageQuery } from '../platform/http/page.js';

const nullable = { nullable: true } as const;
const optional = { optional: true } as const;

export class InnovationOverviewQuery extends PageQuery {
  @OneOf('InnovationKind', INNOVATION_KINDS, optional) readonly kind?: InnovationKind;
  @OneOf('InnovationState', INNOVATION_STATES, optional) readonly state?: InnovationState;
}

/** Something new of a firm, as far as it has come by the steps that stand. */
export class InnovationOverviewRow {
  @Id() readonly id!: string;
  @Id() readonly enterpriseId!: string;
  @Text() readonly enterpriseName!: string;
  @Text() readonly name!: string;
  @OneOf('InnovationKind', INNOVATION_KINDS) readonly kind!: InnovationKind;
  @CodeList('SustainableGoal', SUSTAINABLE_GOALS) readonly sdgs!: SustainableGoal[];
  @OneOf('InnovationState', INNOVATION_STATES) readonly state!: InnovationState;
  @OneOf('ClimateBenefit', CLIMATE_BENEFITS, nullable) readonly climate!: ClimateBenefit | null;
  /** The day of the newest step. */
  @CalendarDate() readonly latestOn!: string;
}

export class InnovationKindCount {
  @OneOf('InnovationKind', INNOVATION_KINDS) readonly kind!: InnovationKind;
  @WholeNumber() readonly innovations!: number;
  @WholeNumber() readonly enterprises!: number;
}

export class InnovationStateCount {
  @OneOf('InnovationState', INNOVATION_STATES) readonly state!: InnovationState;
  @WholeNumber() readonly innovations!: number;
  @WholeNumber() readonly enterprises!: number;
}

/** Firms that introduced something of the indicator's kinds, and said that the support brought it about. */
export class InnovationIndicatorCount {
  @OneOf('InnovationIndicator', INNOVATION_INDICATOR_CODES)
  readonly indicator!: InnovationIndicator;
  @WholeNumber() readonly enterprises!: number;
}

/**
 * How many innovations the list would have, and of how many firms: each part under the other filter
 * but its own. A firm counts once in each line. The indicators know no filters.
 */
export class InnovationCountsView {
  @WholeNumber() readonly innovations!: number;
  @WholeNumber() readonly enterprises!: number;
  @ListOf(() => InnovationKindCount) readonly kinds!: InnovationKindCount[];
  @ListOf(() => InnovationStateCount) readonly states!: InnovationStateCount[];
  @ListOf(() => InnovationIndicatorCount) readonly indicators!: InnovationIndicatorCount[];
}
