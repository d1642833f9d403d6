import {
  ANSWER_SCALE,
  ANSWERED_BY,
  type AnsweredBy,
  type InstrumentCode,
  INSTRUMENTS,
  ITEM_CODES,
  type Round,
  ROUNDS,
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
const SCORE = { min: 0, max: 100 } as const;

/** What is assessed, and when. */
export class StartSheetRequest {
  @OneOf('InstrumentCode', INSTRUMENTS) readonly instrument!: InstrumentCode;
  @OneOf('AssessmentRound', ROUNDS) readonly round!: Round;
}

/** What was answered to one statement; null where the answer was taken back. */
export class AnswerChange {
  @OneOf('InstrumentItem', ITEM_CODES) readonly item!: string;
  @WholeNumber({ ...ANSWER_SCALE, ...nullable }) readonly value!: number | null;
}

/** Answers that are new or different; the others stay as they are. */
export class SaveAnswersRequest {
  @ListOf(() => AnswerChange, { min: 1, max: ITEM_CODES.length }) readonly answers!: AnswerChange[];
}

export class Answer {
  @OneOf('InstrumentItem', ITEM_CODES) readonly item!: string;
  @WholeNumber(ANSWER_SCALE) readonly value!: number;
}

/** A sheet on its way, as it is listed. */
export class SheetRow extends StartSheetRequest {
  @Id() readonly id!: string;
  @WholeNumber() readonly version!: number;
  @ListOf(() => Answer) readonly answers!: Answer[];
  @Instant() readonly startedAt!: string;
  @Instant() readonly savedAt!: string;
}

/** A sheet with whose it is. */
export class SheetView extends SheetRow {
  @Text() readonly enterpriseName!: string;
  /** Null while it can be answered. */
  @Instant(nullable) readonly finishedAt!: string | null;
}

export class DimensionResult {
  @Text() readonly dimension!: string;
  /** Null where too little was answered. */
  @WholeNumber({ ...SCORE, ...nullable }) readonly score!: number | null;
}

/** How a firm assessed itself in one round. */
export class AssessmentView extends StartSheetRequest {
  @Id() readonly id!: string;
  @WholeNumber() readonly version!: number;
  /** The average of the dimensions; null unless each of them is known. */
  @WholeNumber({ ...SCORE, ...nullable }) readonly overall!: number | null;
  @ListOf(() => DimensionResult) readonly dimensions!: DimensionResult[];
  /** The firm by itself, or an advisor with it. */
  @OneOf('AnsweredBy', ANSWERED_BY) readonly answeredBy!: AnsweredBy;
  /** Null once the person is forgotten, and where the reader does not know her. */
  @Text(nullable) readonly answeredByName!: string | null;
  @CalendarDate() readonly finishedOn!: string;
}

/** The growth path of a firm: what stands of its self-assessments, and the sheets on their way. */
export class GrowthView {
  @Text() readonly enterpriseName!: string;
  @ListOf(() => AssessmentView) readonly assessments!: AssessmentView[];
  @ListOf(() => SheetRow) readonly sheets!: SheetRow[];
}

export class GroupQuery {
  @OneOf('InstrumentCode', INSTRUMENTS) readonly instrument!: InstrumentCode;
}

/** The median of at least five other firms of the programme, rounded to five. */
export class GroupMedian {
  @OneOf('AssessmentRound', ROUNDS) readonly round!: Round;
  /** Code of the dimension, or `overall`. */
  @Text() readonly dimension!: string;
  @WholeNumber(SCORE) readonly median!: number;
}

/** One of the reader's own firms, in one programme. */
export class OwnGrowthFirm {
  @Id() readonly programmeId!: string;
  @Nested(() => LocalisedText) readonly programmeLabel!: LocalisedText;
  @Id() readonly enterpriseId!: string;
  @Text() readonly enterpriseName!: string;
}
