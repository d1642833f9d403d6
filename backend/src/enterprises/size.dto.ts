import {
  SIZE_CLASSES,
  type SizeClass,
  SIZE_REASONS,
  type SizeReason,
  SIZE_RELATIONS,
  type SizeRelation,
} from '@verso/domain';

import {
  BusinessId,
  CalendarDate,
  Decimal,
  Flag,
  Id,
  Instant,
  ListOf,
  Nested,
  OneOf,
  Text,
} from '../platform/http/fields.js';
import { LocalisedText } from '../platform/http/localised-text.js';
import { OwnershipLinkView, RelatedFigureView } from './ownership.dto.js';

const nullable = { nullable: true } as const;

/** Null is what is not known. */
export class SizeFiguresView {
  /** Annual work units, to a hundredth. */
  @Decimal(nullable) readonly persons!: number | null;
  @Decimal(nullable) readonly turnoverCents!: number | null;
  @Decimal(nullable) readonly balanceTotalCents!: number | null;
}

/** What one enterprise adds to the figures of a year. */
export class SizeLineView {
  /** The firm itself, or one of `others`. */
  @Id() readonly id!: string;
  @OneOf('SizeRelation', SIZE_RELATIONS) readonly relation!: SizeRelation;
  /** How much of its figures counts, of 100. */
  @Decimal() readonly sharePercent!: number;
  @Nested(() => SizeFiguresView, nullable) readonly figures!: SizeFiguresView | null;
  /** Whose consolidated accounts have it already: then it adds nothing. */
  @Id(nullable) readonly includedIn!: string | null;
  @Nested(() => SizeFiguresView) readonly adds!: SizeFiguresView;
}

/** One fiscal year of the firm, line by line. */
export class SizeYearView {
  @CalendarDate() readonly fiscalYearEndsOn!: string;
  /** Whether the year has ended: one that has not is an estimate, and decides nothing. */
  @Flag() readonly isClosed!: boolean;
  @ListOf(() => SizeLineView) readonly lines!: SizeLineView[];
  /** Null where a line does not know what it adds. */
  @Nested(() => SizeFiguresView) readonly total!: SizeFiguresView;
  /** What public bodies control of the firm, of 100. */
  @Decimal() readonly publicPercent!: number;
  /** What the sums speak for, and what the firm is after the year; null where that cannot be said. */
  @OneOf('SizeClass', SIZE_CLASSES, nullable) readonly ofYear!: SizeClass | null;
  @OneOf('SizeClass', SIZE_CLASSES, nullable) readonly size!: SizeClass | null;
  @OneOf('SizeReason', SIZE_REASONS) readonly reason!: SizeReason;
}

export class RelatedEnterpriseView {
  @Id() readonly id!: string;
  @Text() readonly name!: string;
  @BusinessId(nullable) readonly businessId!: string | null;
}

export class NoLinksView {
  @CalendarDate() readonly declaredOn!: string;
  @Instant() readonly recordedAt!: string;
  @Text(nullable) readonly recordedByName!: string | null;
}

/** The size class of a firm, and all that it rests on. */
export class SizeView {
  /** After the last fiscal year that has ended; null where it cannot be said. */
  @OneOf('SizeClass', SIZE_CLASSES, nullable) readonly size!: SizeClass | null;
  /** Newest first. */
  @ListOf(() => SizeYearView) readonly years!: SizeYearView[];
  @ListOf(() => RelatedEnterpriseView) readonly others!: RelatedEnterpriseView[];
  @ListOf(() => OwnershipLinkView) readonly links!: OwnershipLinkView[];
  @ListOf(() => RelatedFigureView) readonly figures!: RelatedFigureView[];
  /** That there are no links, where the firm has said so. */
  @Nested(() => NoLinksView, nullable) readonly noLinks!: NoLinksView | null;
}

/** The size class of one of the reader's own firms. */
export class OwnSizeView extends SizeView {
  @Id() readonly programmeId!: string;
  @Nested(() => LocalisedText) readonly programmeLabel!: LocalisedText;
  @Id() readonly enterpriseId!: string;
  @Text() readonly enterpriseName!: string;
}
