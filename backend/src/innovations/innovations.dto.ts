import {
  CLIMATE_BENEFITS,
  type ClimateBenefit,
  INNOVATION_KINDS,
  INNOVATION_LIMITS as LIMITS,
  INNOVATION_STAGES,
  INNOVATION_STATES,
  type InnovationKind,
  type InnovationStage,
  type InnovationState,
  REASON_LIMITS,
  SUSTAINABLE_GOALS,
  type SustainableGoal,
} from '@verso/domain';

import {
  CalendarDate,
  CodeList,
  Flag,
  Id,
  Instant,
  ListOf,
  Nested,
  OneOf,
  Text,
} from '../platform/http/fields.js';
import { LocalisedText } from '../platform/http/localised-text.js';

const nullable = { nullable: true } as const;

/** What is told of one step; null is what is not told. */
export class InnovationStepFields {
  @OneOf('InnovationStage', INNOVATION_STAGES) readonly stage!: InnovationStage;
  @CalendarDate() readonly happenedOn!: string;
  /** What shows it. */
  @Text({ ...LIMITS.words, ...nullable }) readonly evidence!: string | null;
  /** Where it can be seen, with https. */
  @Text({ ...LIMITS.link, pattern: /^https:\/\/\S+$/, ...nullable }) readonly link!: string | null;
  /** Whether the support brought it about; of what was introduced only. */
  @Flag(nullable) readonly dueToSupport!: boolean | null;
  @OneOf('ClimateBenefit', CLIMATE_BENEFITS, nullable) readonly climate!: ClimateBenefit | null;
  /** Of a benefit that is expected or measured: which, and how it is known. */
  @Text({ ...LIMITS.words, ...nullable }) readonly climateWords!: string | null;
  /** Of what was dropped: why. */
  @Text({ ...LIMITS.words, ...nullable }) readonly droppedReason!: string | null;
}

/** Something new, with the first that is told of it. */
export class AddInnovationRequest extends InnovationStepFields {
  @Text(LIMITS.name) readonly name!: string;
  @OneOf('InnovationKind', INNOVATION_KINDS) readonly kind!: InnovationKind;
  /** The sustainable development goals that it serves, by number. */
  @CodeList('SustainableGoal', SUSTAINABLE_GOALS) readonly sdgs!: SustainableGoal[];
}

export class AddInnovationStepRequest extends InnovationStepFields {}

export class TakeBackInnovationRequest {
  @Text(REASON_LIMITS) readonly reason!: string;
}

export class InnovationStepView extends InnovationStepFields {
  @Id() readonly id!: string;
  /** Null once the person is forgotten, and to those who do not see her. */
  @Text(nullable) readonly recordedByName!: string | null;
  @Instant() readonly recordedAt!: string;
  @Instant(nullable) readonly takenBackAt!: string | null;
  @Text(nullable) readonly takenBackReason!: string | null;
}

/** Something new of a firm, step by step, those that were taken back among them. */
export class InnovationView {
  @Id() readonly id!: string;
  @Text() readonly name!: string;
  @OneOf('InnovationKind', INNOVATION_KINDS) readonly kind!: InnovationKind;
  @CodeList('SustainableGoal', SUSTAINABLE_GOALS) readonly sdgs!: SustainableGoal[];
  /** By the steps that stand; null where none does. */
  @OneOf('InnovationState', INNOVATION_STATES, nullable) readonly state!: InnovationState | null;
  /** What the newest step says that says anything; null where none does. */
  @OneOf('ClimateBenefit', CLIMATE_BENEFITS, nullable) readonly climate!: ClimateBenefit | null;
  @ListOf(() => InnovationStepView) readonly steps!: InnovationStepView[];
}

/** One of the reader's own firms, in one of its programmes. */
export class OwnInnovationsFirm {
  @Id() readonly programmeId!: string;
  @Nested(() => LocalisedText) readonly programmeLabel!: LocalisedText;
  @Id() readonly enterpriseId!: string;
  @Text() readonly enterpriseName!: string;
}
