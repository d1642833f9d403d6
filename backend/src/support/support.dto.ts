import {
  type DeMinimisRegulation,
  DE_MINIMIS_REGULATIONS,
  REASON_LIMITS,
  SUPPORT_KINDS,
  SUPPORT_LIMITS as LIMITS,
  type SupportKind,
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
import { DeclarationView, DeMinimisRoomView, RegisterCheckView } from './de-minimis.dto.js';

const nullable = { nullable: true } as const;

/** What was given; null is what is not told. */
export class SupportFields {
  @OneOf('SupportKind', SUPPORT_KINDS) readonly kind!: SupportKind;
  @Text(LIMITS.title) readonly title!: string;
  /** Of aid, the day on which the firm got the right to it. */
  @CalendarDate() readonly givenOn!: string;
  @Decimal({ ...LIMITS.hours, ...nullable }) readonly hours!: number | null;
  /** Gross grant equivalent; null where the support is no aid. */
  @WholeNumber({ ...LIMITS.aidCents, ...nullable }) readonly aidCents!: number | null;
  /** Under which the aid is granted; null where there is none. */
  @OneOf('DeMinimisRegulation', DE_MINIMIS_REGULATIONS, nullable)
  readonly regulation!: DeMinimisRegulation | null;
}

export class RecordSupportRequest extends SupportFields {}

export class AnnulSupportRequest {
  @Text(REASON_LIMITS) readonly reason!: string;
}

export class RegisterEntryRequest {
  @CalendarDate() readonly enteredOn!: string;
}

export class SupportItem extends SupportFields {
  @Id() readonly id!: string;
  @Id() readonly givenById!: string;
  /** Null once the person is forgotten. */
  @Text(nullable) readonly givenByName!: string | null;
  /** When the aid was entered in the central register; null while it is not. */
  @CalendarDate(nullable) readonly registerEnteredOn!: string | null;
  @Instant(nullable) readonly annulledAt!: string | null;
  @Text(nullable) readonly annulReason!: string | null;
  @Instant() readonly recordedAt!: string;
}

export class SupportQuery {
  /** Whose room is asked for: the general regulation's, where none is named. */
  @OneOf('DeMinimisRegulation', DE_MINIMIS_REGULATIONS, { optional: true })
  readonly regulation?: DeMinimisRegulation;
}

/** What a firm has received of a programme, newest first, and what room for aid it has left. */
export class SupportView {
  @ListOf(() => SupportItem) readonly items!: SupportItem[];
  /** Sums without what was annulled. */
  @Decimal() readonly hours!: number;
  @WholeNumber() readonly aidCents!: number;
  @Nested(() => DeMinimisRoomView) readonly room!: DeMinimisRoomView;
  /** The latest; null when there is none. */
  @Nested(() => DeclarationView, nullable) readonly declaration!: DeclarationView | null;
  @Nested(() => RegisterCheckView, nullable) readonly check!: RegisterCheckView | null;
}

/** What the firm itself is shown of one support. */
export class OwnSupportItem extends SupportFields {
  @Id() readonly id!: string;
  @Text(nullable) readonly givenByName!: string | null;
}

export class AidSum {
  @OneOf('DeMinimisRegulation', DE_MINIMIS_REGULATIONS)
  readonly regulation!: DeMinimisRegulation;
  @WholeNumber() readonly cents!: number;
}

/** What one of the reader's own firms has received of one programme, newest first. */
export class OwnSupportView {
  @Id() readonly programmeId!: string;
  @Nested(() => LocalisedText) readonly programmeLabel!: LocalisedText;
  @Id() readonly enterpriseId!: string;
  @Text() readonly enterpriseName!: string;
  @ListOf(() => OwnSupportItem) readonly items!: OwnSupportItem[];
  @Decimal() readonly hours!: number;
  /** By regulation; empty when there was no aid. */
  @ListOf(() => AidSum) readonly aid!: AidSum[];
}
