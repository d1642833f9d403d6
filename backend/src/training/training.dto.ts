import {
  REASON_LIMITS,
  TRAINING_LIMITS as LIMITS,
  TRAINING_SKILLS,
  type TrainingSkill,
} from '@verso/domain';

import {
  CalendarDate,
  Decimal,
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

/** Training that one person of a firm completed, with us or elsewhere. */
export class CompletionFields {
  @Id() readonly contactId!: string;
  @Text(LIMITS.title) readonly title!: string;
  @Text(LIMITS.organiser) readonly organiser!: string;
  @OneOf('TrainingSkill', TRAINING_SKILLS) readonly skill!: TrainingSkill;
  @CalendarDate() readonly completedOn!: string;
  @Decimal(LIMITS.hours) readonly hours!: number;
  /** What shows it: the number of a certificate, or the hours that she attended. */
  @Text(LIMITS.evidence) readonly evidence!: string;
}

export class RecordCompletionRequest extends CompletionFields {}

export class AnnulCompletionRequest {
  @Text(REASON_LIMITS) readonly reason!: string;
}

/** What the firm itself is shown of one completion. */
export class OwnCompletionItem extends CompletionFields {
  @Id() readonly id!: string;
  @Text() readonly contactName!: string;
}

/** What people of one of the reader's own firms have completed in one programme, newest first. */
export class OwnTrainingView {
  @Id() readonly programmeId!: string;
  @Nested(() => LocalisedText) readonly programmeLabel!: LocalisedText;
  @Id() readonly enterpriseId!: string;
  @Text() readonly enterpriseName!: string;
  @ListOf(() => OwnCompletionItem) readonly items!: OwnCompletionItem[];
}

export class CompletionItem extends OwnCompletionItem {
  /** Null once the person is forgotten. */
  @Text(nullable) readonly recordedByName!: string | null;
  @Instant() readonly recordedAt!: string;
  @Instant(nullable) readonly annulledAt!: string | null;
  @Text(nullable) readonly annulReason!: string | null;
}

/** People and firms, each once, and hours of what stands. */
export class TrainedView {
  @WholeNumber() readonly persons!: number;
  @WholeNumber() readonly enterprises!: number;
  @Decimal() readonly hours!: number;
}

export class SkillTrainedView extends TrainedView {
  @OneOf('TrainingSkill', TRAINING_SKILLS) readonly skill!: TrainingSkill;
}

/** What completed training comes to in a programme. */
export class TrainingFiguresView {
  @Nested(() => TrainedView) readonly all!: TrainedView;
  /** Each type of skill; somebody who completed training in two is in both. */
  @ListOf(() => SkillTrainedView) readonly bySkill!: SkillTrainedView[];
}
