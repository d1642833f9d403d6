import {
  INFORMATION_WAYS,
  type InformationWay,
  RETENTION_KINDS,
  type RetentionKind,
} from '@verso/domain';

import {
  CalendarDate,
  Email,
  Id,
  IdList,
  Instant,
  ListOf,
  Nested,
  OneOf,
  Text,
  WholeNumber,
} from '../platform/http/fields.js';
import { LocalisedText } from '../platform/http/localised-text.js';
import { FundingView } from '../programmes/funding.dto.js';

const nullable = { nullable: true } as const;
const SECTION = { min: 3, max: 3_000 } as const;

/** The parts of a privacy notice (GDPR, articles 13 and 14), in one language. */
export class NoticeTexts {
  @Text(SECTION) readonly controller!: string;
  @Text(SECTION) readonly contact!: string;
  @Text(SECTION) readonly purposes!: string;
  @Text(SECTION) readonly sources!: string;
  @Text(SECTION) readonly recipients!: string;
  @Text(SECTION) readonly rights!: string;
}

export class LocalisedNotice {
  @Nested(() => NoticeTexts) readonly fi!: NoticeTexts;
  @Nested(() => NoticeTexts) readonly sv!: NoticeTexts;
  @Nested(() => NoticeTexts) readonly en!: NoticeTexts;
}

export class NoticeRequest {
  @Nested(() => LocalisedNotice) readonly texts!: LocalisedNotice;
}

export class NoticeRule {
  @OneOf('RetentionKind', RETENTION_KINDS) readonly kind!: RetentionKind;
  @WholeNumber() readonly months!: number;
  @Text(nullable) readonly legalBasis!: string | null;
}

export class NoticeView {
  @Text() readonly programmeCode!: string;
  @Nested(() => LocalisedText) readonly programmeLabel!: LocalisedText;
  @Nested(() => FundingView) readonly funding!: FundingView;
  @Nested(() => LocalisedNotice) readonly texts!: LocalisedNotice;
  @ListOf(() => NoticeRule) readonly rules!: NoticeRule[];
  @CalendarDate() readonly keptUntil!: string;
  /** When the manager wrote it; null while it is the default. */
  @Instant(nullable) readonly recordedAt!: string | null;
}

export class NoticeRow {
  @Text() readonly programmeCode!: string;
  @Nested(() => LocalisedText) readonly programmeLabel!: LocalisedText;
}

export class UninformedRow {
  @Id() readonly contactId!: string;
  @Text() readonly name!: string;
  @Email(nullable) readonly email!: string | null;
  @Id() readonly enterpriseId!: string;
  @Text() readonly enterpriseName!: string;
  @Instant() readonly recordedAt!: string;
}

/** The first of those who have not been told, and how many they are; 1000 stands for so many or more. */
export class UninformedView {
  @WholeNumber() readonly count!: number;
  @ListOf(() => UninformedRow) readonly items!: UninformedRow[];
}

export class InformationRequest {
  @IdList({ min: 1, max: 500 }) readonly contactIds!: string[];
  @OneOf('InformationWay', INFORMATION_WAYS) readonly how!: InformationWay;
  @CalendarDate() readonly givenOn!: string;
}

export class InformationMailRequest {
  @IdList({ min: 1, max: 500 }) readonly contactIds!: string[];
}

export class InformationMadeView {
  @WholeNumber() readonly count!: number;
}
