import {
  CARD_LIMITS as LIMITS,
  CRITERION_DIRECTIONS,
  type CriterionDirection,
  type Decision,
  DECISIONS,
  EXPERIMENT_STAGES,
  type ExperimentStage,
  HYPOTHESIS_KINDS,
  type HypothesisKind,
  type Theme,
  THEMES,
  VISIBILITIES,
  type Visibility,
} from '@verso/domain';

import {
  CalendarDate,
  Decimal,
  Flag,
  Id,
  OneOf,
  Text,
  WholeNumber,
} from '../platform/http/fields.js';
import { PageQuery } from '../platform/http/page.js';

const draft = ({ max }: { max: number }) => Text({ min: 0, max });

/** A test card as typed: only its title must stand from the beginning. */
export class ExperimentCardChange {
  @Text(LIMITS.title) readonly title!: string;
  @OneOf('Theme', THEMES) readonly theme!: Theme;
  @OneOf('HypothesisKind', HYPOTHESIS_KINDS) readonly hypothesisKind!: HypothesisKind;
  @draft(LIMITS.hypothesis) readonly hypothesis!: string;
  @draft(LIMITS.test) readonly test!: string;
  /** What a success did: "9 of 30 *booked a time*". */
  @draft(LIMITS.metricLabel) readonly metricLabel!: string;
  /** What one trial is: "30 *callers*". */
  @draft(LIMITS.trialLabel) readonly trialLabel!: string;
  @OneOf('CriterionDirection', CRITERION_DIRECTIONS) readonly direction!: CriterionDirection;
  /** A fraction from 0 to 1. */
  @Decimal({ ...LIMITS.criterionShare, nullable: true }) readonly criterionShare!: number | null;
  @WholeNumber({ ...LIMITS.plannedTrials, nullable: true }) readonly plannedTrials!: number | null;
  @CalendarDate({ nullable: true }) readonly startsOn!: string | null;
  @CalendarDate({ nullable: true }) readonly endsOn!: string | null;
  /** Who sees it; only the owner may go beyond her advisor, or keep it to herself. */
  @OneOf('Visibility', VISIBILITIES, { optional: true }) readonly visibility?: Visibility;
}

export class ExperimentCardRequest extends ExperimentCardChange {
  @Id() readonly enterpriseId!: string;
  /** The growth network it belongs to; the one the firm is in today unless given. */
  @Id({ optional: true, nullable: true }) readonly networkId?: string | null;
}

/** An observation carries the id that the device gave it: sent twice, it counts once. */
export class ObservationRequest {
  @Id() readonly id!: string;
  @WholeNumber({ min: 0, max: 10_000 }) readonly trials!: number;
  @WholeNumber({ min: 0, max: 10_000 }) readonly successes!: number;
  @Text({ ...LIMITS.observationNote, optional: true, nullable: true })
  readonly note?: string | null;
  /** Today unless given. */
  @CalendarDate({ optional: true }) readonly observedOn?: string;
  /** The observation that this one corrects. */
  @Id({ optional: true, nullable: true }) readonly supersedesId?: string | null;
}

export class CloseExperimentRequest {
  @OneOf('Decision', DECISIONS) readonly decision!: Decision;
  @Text(LIMITS.learning) readonly learning!: string;
  @Text({ ...LIMITS.nextStep, optional: true, nullable: true }) readonly nextStep?: string | null;
  /** Who may learn from it; as it was unless given. */
  @OneOf('Visibility', VISIBILITIES, { optional: true }) readonly visibility?: Visibility;
}

export class CancelExperimentRequest {
  @Text(LIMITS.cancelReason) readonly reason!: string;
}

export class ExperimentVisibilityRequest {
  @OneOf('Visibility', VISIBILITIES) readonly visibility!: Visibility;
}

/** Filters of the list of one programme. */
export class ExperimentsQuery extends PageQuery {
  @OneOf('ExperimentStage', EXPERIMENT_STAGES, { optional: true }) readonly stage?: ExperimentStage;
  @Id({ optional: true }) readonly networkId?: string;
  @Id({ optional: true }) readonly enterpriseId?: string;
  /** Running past the last day of their time box. */
  @Flag({ query: true, optional: true }) readonly overdue?: boolean;
  /** Closed, and shown to the group or further. */
  @Flag({ query: true, optional: true }) readonly shared?: boolean;
}
