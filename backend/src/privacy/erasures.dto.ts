import {
  ERASURE_REFUSALS,
  ERASURE_STATES,
  ERASURE_SUBJECTS,
  type ErasureRefusal,
  type ErasureState,
  type ErasureSubject,
} from '@verso/domain';

import {
  CalendarDate,
  Flag,
  Id,
  Instant,
  Json,
  ListOf,
  Nested,
  OneOf,
  Text,
  WholeNumber,
} from '../platform/http/fields.js';
import { LocalisedText } from '../platform/http/localised-text.js';

const nullable = { nullable: true } as const;

/** A firm, as one programme knows it. */
export class ErasureRequest {
  @Id() readonly programmeId!: string;
  @Id() readonly enterpriseId!: string;
}

/** What is typed to show that it is meant: the name of the firm, the address of the person. */
export class ErasureConfirmation {
  @Text({ max: 254 }) readonly confirmation!: string;
}

export class ErasureRefusalRequest {
  @OneOf('ErasureRefusal', ERASURE_REFUSALS) readonly reason!: ErasureRefusal;
}

export class ErasureMadeView {
  @Id() readonly id!: string;
}

export class ErasureRow {
  @Id() readonly id!: string;
  @OneOf('ErasureSubject', ERASURE_SUBJECTS) readonly subject!: ErasureSubject;
  @OneOf('ErasureState', ERASURE_STATES) readonly state!: ErasureState;
  @Id(nullable) readonly personId!: string | null;
  @Id(nullable) readonly programmeId!: string | null;
  @Id(nullable) readonly enterpriseId!: string | null;
  /** Of the person or the firm; a dash once it is erased. */
  @Text(nullable) readonly name!: string | null;
  @Nested(() => LocalisedText, nullable) readonly programmeLabel!: LocalisedText | null;
  @Instant() readonly requestedAt!: string;
  @Text(nullable) readonly requestedByName!: string | null;
  @CalendarDate() readonly dueOn!: string;
  @Instant(nullable) readonly settledAt!: string | null;
  @OneOf('ErasureRefusal', ERASURE_REFUSALS, nullable) readonly refusal!: ErasureRefusal | null;
}

/** What an erasure does to one table. */
export class ErasureTable {
  @Text() readonly table!: string;
  @Nested(() => LocalisedText) readonly title!: LocalisedText;
  @OneOf('ErasureAct', ['deleted', 'emptied'], nullable) readonly did!: string | null;
  /** Rows that change. */
  @WholeNumber() readonly rows!: number;
  /** Rows about the subject, changed or not. */
  @WholeNumber() readonly found!: number;
  /** Why rows stay, without what names anybody. */
  @OneOf('KeptFor', ['facts', 'duty'], nullable) readonly kept!: string | null;
}

export class ErasureAhead {
  @ListOf(() => ErasureTable) readonly tables!: ErasureTable[];
  @CalendarDate(nullable) readonly keptUntil!: string | null;
  /** As the manager wrote it; null for the default. */
  @Text(nullable) readonly legalBasis!: string | null;
}

export class ErasureView extends ErasureRow {
  /** What has to be typed, while the request is open. */
  @Text(nullable) readonly confirmation!: string | null;
  @Nested(() => ErasureAhead, nullable) readonly ahead!: ErasureAhead | null;
  /** Whether the firm has to leave the programme first. */
  @Flag() readonly isTakingPart!: boolean;
  @Json(nullable) readonly proof!: object | null;
}

/** What closing one's own account would do, and what one has asked for. */
export class ClosingView {
  @Nested(() => ErasureAhead) readonly ahead!: ErasureAhead;
  @ListOf(() => ErasureRow) readonly requests!: ErasureRow[];
}
